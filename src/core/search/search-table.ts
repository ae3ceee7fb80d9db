import { csvFromRows } from '../exports/csv.ts';
import { jsonFromTable } from '../exports/json.ts';
import type { ExportTable } from '../exports/table.ts';

/** A table of search results; its columns are named as those of the public data. */
export type SearchTable = Pick<ExportTable, 'rows'> & {
  readonly columns: readonly { readonly name: string }[];
};

/** What a saved table must say of the search it comes from. */
export interface SearchRecord {
  /** The words as the reader gave them. */
  readonly query: string;
  /** As they were searched: in simplified characters, years in digits. */
  readonly searched: string;
  /** Words that were counted besides. */
  readonly against?: readonly string[] | undefined;
  /** Which lines were searched, and how, in words; empty for all. */
  readonly conditions: string;
  /** Ids of the documents searched. */
  readonly documents: readonly string[];
  /** The version of the public data, and the day of its release; null for one that is not released. */
  readonly version: string;
  readonly released: string | null;
  /** The day of the search, where the reader is. */
  readonly accessed: string;
  /** The address that shows the search. */
  readonly url: string;
}

/** A table as CSV, in the form of the public data. */
export function searchCsv({ columns, rows }: SearchTable): string {
  return csvFromRows([columns.map(({ name }) => name), ...rows]);
}

/** A table as JSON: one object that says where its `rows` come from. */
export function searchJson(record: SearchRecord, table: SearchTable): string {
  const head = JSON.stringify(record, undefined, 2).replace(/\n}$/, '');
  return `${head},\n  "rows": ${jsonFromTable(table).trimEnd()}\n}\n`;
}
