import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { addressOf } from '#core/address.ts';
import { csvFromTable } from '#core/exports/csv.ts';
import { dataPackage, type Digest } from '#core/exports/data-package.ts';
import { jsonFromTable } from '#core/exports/json.ts';
import { linesByDocument, plainText } from '#core/exports/plain-text.ts';
import type { ExportTable } from '#core/exports/table.ts';
import { exportTables } from '#core/exports/tables/index.ts';
import { sheetsFrom, type Sheet } from '#core/exports/workbook.ts';
import { withFixedTimes } from '#core/exports/zip-times.ts';
import type { Site } from '../site.ts';

/** Where the site is published and as which version; what no content file says. */
export interface Publication {
  /** The project's folder, with `seeds/`. */
  readonly root: string;
  readonly version: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
  /** The site's origin; without it the addresses in the data are paths. */
  readonly origin: string | undefined;
}

/** Everything under `/data/`: file names, relative to it, with their contents. */
export interface PublicData {
  readonly publication: Publication;
  readonly tables: readonly ExportTable[];
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The names of the two files that hold all tables. */
export const packageFile = 'datapackage.json';
export const workbookFile = 'plan-atlas.xlsx';

/** The publication that the build's environment asks for: `SITE_URL` and `BASE_PATH`, as in astro.config.mjs. */
export function publicationFrom(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Publication {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const base = `/${environment['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  return { root, version, base, origin: environment['SITE_URL'] };
}

const known = new WeakMap<Site, Promise<PublicData>>();

/** The public data of a site, made once a build. */
export function publicData(site: Site): Promise<PublicData> {
  const found = known.get(site) ?? makePublicData(site, publicationFrom(process.env, process.cwd()));
  known.set(site, found);
  return found;
}

/** The public data of a site for a publication; the same bytes for the same content. */
export async function makePublicData(
  { corpus, dataset }: Site,
  publication: Publication,
): Promise<PublicData> {
  const { root, version, base, origin } = publication;
  const lines = linesByDocument(corpus);
  const tables = exportTables({
    corpus,
    lines,
    observations: dataset.observations,
    findings: [],
    sourceHashes: new Map(
      corpus.documents.map(({ meta: { source } }) => [source.file, hashOfSeed(root, source.file)]),
    ),
    address: (target) => {
      const address = addressOf(target, { base, locale: 'zh' });
      return origin ? new URL(address, origin).href : address;
    },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const table of tables) {
    files.set(`${table.name}.csv`, csvFromTable(table));
    files.set(`${table.name}.json`, jsonFromTable(table));
  }
  for (const [document, own] of lines) files.set(`text/${document}.txt`, plainText(own));
  const newest =
    corpus.documents
      .map(({ meta }) => meta.issued)
      .toSorted()
      .at(-1) ?? '';
  files.set(workbookFile, await workbookBytes(sheetsFrom(tables, { version, newest })));
  const digest = (file: string) => digestOf(files.get(file) ?? '');
  const homepage = origin && new URL(base, origin).href;
  const descriptor = dataPackage(tables, { version, homepage, digestOf: digest });
  files.set(packageFile, `${JSON.stringify(descriptor, undefined, 2)}\n`);
  return { publication, tables, files };
}

/** Size and SHA-256 of a file's bytes. */
export function digestOf(content: string | Uint8Array): Digest {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function hashOfSeed(root: string, file: string): string {
  return digestOf(readFileSync(path.join(root, 'seeds', path.basename(file)))).sha256;
}

async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(
    sheets.map(({ name, headRows, widths, rows }) => ({
      sheet: name,
      stickyRowsCount: headRows,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, index) =>
        row.map((value) =>
          index < headRows && value !== null ? { value, fontWeight: 'bold' as const } : value,
        ),
      ),
    })),
  ).toBuffer();
  return withFixedTimes(bytes);
}
