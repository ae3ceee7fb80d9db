import type { Citable } from '#core/citation/citable.ts';
import { dataLicence, packageDescription, packageTitle } from '#core/exports/about.ts';
import { charactersIn } from '#core/exports/plain-text.ts';
import type { ExportTable } from '#core/exports/table.ts';
import type { Site } from '../site.ts';
import { documentsInOrder } from './documents.ts';
import { digestOf, packageFile, publicData, workbookFile, type PublicData } from './data-files.ts';

/** A file to download; `file` is relative to `/data/`. */
export interface DataFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table as the page on the data describes it. */
export interface DescribedTable extends Omit<ExportTable, 'rows'> {
  readonly rows: number;
  readonly csv: DataFile;
  readonly json: DataFile;
}

export interface DescribedText extends DataFile {
  readonly title: string;
  readonly characters: number;
}

export interface DataPage {
  readonly version: string;
  /** The date of the newest document. */
  readonly newest: string;
  /** The data as a whole, to be cited. */
  readonly cited: Citable;
  readonly tables: readonly DescribedTable[];
  readonly texts: readonly DescribedText[];
  readonly workbook: DataFile;
  readonly descriptor: DataFile;
}

/** What the page on the data shows. */
export async function dataPage(site: Site): Promise<DataPage> {
  const data = await publicData(site);
  return {
    version: data.publication.version,
    newest: data.newest,
    cited: data.cited,
    tables: data.tables.map((table) => ({
      ...table,
      rows: table.rows.length,
      csv: fileOf(data, `${table.name}.csv`),
      json: fileOf(data, `${table.name}.json`),
    })),
    texts: documentsInOrder(site.corpus).map(({ id, meta }) => {
      const file = `text/${id}.txt`;
      return { ...fileOf(data, file), title: meta.short, characters: charactersIn(textOf(data, file)) };
    }),
    workbook: fileOf(data, workbookFile),
    descriptor: fileOf(data, packageFile),
  };
}

/**
 * The data as a schema.org `Dataset`, for search engines of data sets.
 * @param absolute makes the address of a file of the data, or of the page itself for `''`
 */
export function datasetMetadata(
  { version, workbook, descriptor }: DataPage,
  absolute: (file: string) => string,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: packageTitle.zh,
    alternateName: packageTitle.en,
    description: packageDescription.zh,
    url: absolute(''),
    version,
    license: dataLicence.path,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: '规划对照 · Plan Atlas' },
    distribution: [workbook, descriptor].map(({ file }) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: absolute(file),
    })),
  };
}

function fileOf(data: PublicData, file: string): DataFile {
  return { file, ...digestOf(data.files.get(file) ?? '') };
}

/** The text of a file of the public data; a name that is not there is a bug. */
export function textOf({ files }: PublicData, file: string): string {
  const content = files.get(file);
  if (typeof content !== 'string') throw new Error(`No text file “${file}” in the public data`);
  return content;
}
