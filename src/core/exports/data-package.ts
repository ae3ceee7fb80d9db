import type { DocumentMeta } from '../model/document.ts';
import { dataLicence, licencesOf, packageDescription, packageTitle, textLicence } from './about.ts';
import { listSeparator, type ColumnHead, type ExportTable } from './table.ts';

/** Size and hash of a published file. */
export interface Digest {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface PackageFacts {
  readonly version: string;
  /** The day on which that version was released; undefined for one that is not. */
  readonly released: string | undefined;
  /** What the data were made from. */
  readonly documents: readonly SourceDocument[];
  /** Absolute address of the site; undefined where it is not known at build time. */
  readonly homepage: string | undefined;
  readonly digestOf: (file: string) => Digest;
}

type SourceDocument = Pick<DocumentMeta, 'title' | 'issuer' | 'issued'>;

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/**
 * The package's descriptor: Data Package Standard version 2 (datapackage.org), a resource with dialect and
 * Table Schema for every table. Descriptions are Chinese; the English ones stand beside them as `…_en`.
 */
export function dataPackage(
  tables: readonly ExportTable[],
  { version, released, documents, homepage, digestOf }: PackageFacts,
): object {
  return {
    $schema: profile('datapackage'),
    name: 'plan-atlas',
    title: packageTitle.zh,
    title_en: packageTitle.en,
    description: packageDescription.zh,
    description_en: packageDescription.en,
    version,
    ...(homepage ? { homepage } : {}),
    ...(released ? { created: `${released}T00:00:00Z` } : {}),
    contributors: [
      { title: '规划对照 Plan Atlas', roles: ['editor'], ...(homepage ? { path: homepage } : {}) },
    ],
    sources: documents.map(({ title, issuer, issued }) => ({ title: `${issuer}：${title}（${issued}）` })),
    keywords: ['五年规划', '规划纲要', '政府工作报告', '区县', 'five-year plan', 'China', 'districts'],
    licenses: [dataLicence, textLicence],
    resources: tables.map((table) => resourceOf(table, digestOf(`${table.name}.csv`))),
  };
}

function resourceOf(table: ExportTable, { bytes, sha256 }: Digest): object {
  return {
    $schema: profile('dataresource'),
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: table.title.zh,
    title_en: table.title.en,
    description: table.description.zh,
    description_en: table.description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    rows: table.rows.length,
    licenses: licencesOf(table.licence),
    dialect: {
      $schema: profile('tabledialect'),
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: schemaOf(table),
  };
}

/** The Table Schema of a table. */
export function schemaOf({ columns, primaryKey, foreignKeys }: ExportTable): object {
  return {
    $schema: profile('tableschema'),
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map((key) => ({
            fields: key.columns,
            reference: { resource: key.table, fields: key.to },
          })),
        }),
  };
}

function fieldOf({ name, type, description, constraints }: ColumnHead): object {
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: listSeparator, itemType: 'string' } : {}),
    description: description.zh,
    description_en: description.en,
    ...(constraints ? { constraints } : {}),
  };
}
