import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf, type Target } from '#core/address.ts';
import { citableData } from '#core/citation/citable-data.ts';
import { citableDocument, type Citable } from '#core/citation/citable.ts';
import { citationFiles } from '#core/citation/citation-files.ts';
import { csvFromTable } from '#core/exports/csv.ts';
import { dataPackage, type Digest } from '#core/exports/data-package.ts';
import { jsonFromTable } from '#core/exports/json.ts';
import { linesByDocument, plainText } from '#core/exports/plain-text.ts';
import type { ExportTable } from '#core/exports/table.ts';
import { exportTables } from '#core/exports/tables/index.ts';
import { sheetsFrom } from '#core/exports/workbook.ts';
import { newestDate, publicationFrom, type Publication } from '../publication.ts';
import type { Site } from '../site.ts';
import { wordStatistics } from '../word-statistics.ts';
import { workbookBytes } from './data-workbook.ts';

/** Everything under `/data/`: file names, relative to it, with their contents. */
export interface PublicData {
  readonly publication: Publication;
  readonly tables: readonly ExportTable[];
  /** The date of the newest document, as exact as known. */
  readonly newest: string;
  /** The data as a whole, to be cited. */
  readonly cited: Citable;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The names of the two files that hold all tables. */
export const packageFile = 'datapackage.json';
export const workbookFile = 'plan-atlas.xlsx';

const known = new WeakMap<Site, Promise<PublicData>>();

/** The public data of a site, made once a build. */
export function publicData(site: Site): Promise<PublicData> {
  const found = known.get(site) ?? makePublicData(site, publicationFrom(process.env, process.cwd()));
  known.set(site, found);
  return found;
}

/** The public data of a site for a publication; the same bytes for the same content. */
export async function makePublicData(
  { corpus, dataset, findings }: Site,
  publication: Publication,
): Promise<PublicData> {
  const { root, version, released, base, origin } = publication;
  const address = (target: Target) => {
    const path = addressOf(target, { base, locale: 'zh' });
    return origin ? new URL(path, origin).href : path;
  };
  const lines = linesByDocument(corpus);
  const statistics = wordStatistics(corpus);
  const tables = exportTables({
    corpus,
    lines,
    observations: dataset.observations,
    comparison: dataset.comparison,
    findings,
    keyTerms: [...statistics.keyTerms.values()].flat(),
    reuse: [...statistics.reuse.values()].flatMap(({ passages }) => passages),
    sourceHashes: new Map(
      corpus.documents.map(({ meta: { source } }) => [source.file, hashOfSeed(root, source.file)]),
    ),
    address,
  });
  const newest = newestDate(corpus);
  const cited = citableData({ ...publication, newest }, address({ to: 'data' }));
  const works = corpus.documents.map((document) =>
    citableDocument(document, address({ to: 'document', document: document.id })),
  );
  const files = new Map<string, string | Uint8Array>();
  for (const table of tables) {
    files.set(`${table.name}.csv`, csvFromTable(table));
    files.set(`${table.name}.json`, jsonFromTable(table));
  }
  for (const [document, own] of lines) files.set(`text/${document}.txt`, plainText(own));
  for (const [file, text] of [...works, cited].flatMap(citationFiles)) files.set(file, text);
  files.set(workbookFile, await workbookBytes(sheetsFrom(tables, { version, newest })));
  const digest = (file: string) => digestOf(files.get(file) ?? '');
  const homepage = origin && new URL(base, origin).href;
  const descriptor = dataPackage(tables, {
    version,
    released,
    documents: corpus.documents.map(({ meta }) => meta),
    homepage,
    digestOf: digest,
  });
  files.set(packageFile, `${JSON.stringify(descriptor, undefined, 2)}\n`);
  return { publication, tables, newest, cited, files };
}

/** Size and SHA-256 of a file's bytes. */
export function digestOf(content: string | Uint8Array): Digest {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function hashOfSeed(root: string, file: string): string {
  return digestOf(readFileSync(path.join(root, 'seeds', path.basename(file)))).sha256;
}
