import type { ExportSource } from './source.ts';

/** A text in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A cell; a list stands in CSV and workbook as its items joined by `;`. */
export type Value = string | number | readonly string[] | undefined;

/** Limits that every value of a column keeps, in the words of Table Schema. */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** What a column is called and means, without the way it is filled. */
export interface ColumnHead {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'list';
  readonly description: Bilingual;
  readonly constraints?: Constraints | undefined;
}

export interface Column<Row> extends ColumnHead {
  readonly value: (row: Row, source: ExportSource) => Value;
}

/** Columns whose values name a row of another table by its columns `to`. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

interface TableHead<C> {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** `text` where a table reproduces official texts, `data` where it is our own work only. */
  readonly licence: 'data' | 'text';
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly C[];
}

/** The one definition of a public table, from which CSV, JSON, workbook and schema come. */
export interface TableDefinition<Row> extends TableHead<Column<Row>> {
  readonly rows: (source: ExportSource) => readonly Row[];
}

/** A table with its rows; a row has one value a column. */
export interface ExportTable extends TableHead<ColumnHead> {
  readonly rows: readonly (readonly Value[])[];
}

/** A way to fill a table, whatever its rows are made from. */
export type TableMaker = (source: ExportSource) => ExportTable;

/** The maker of a defined table. */
export function defineTable<Row>(definition: TableDefinition<Row>): TableMaker {
  return (source) => ({
    ...definition,
    columns: definition.columns.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      constraints,
    })),
    rows: definition.rows(source).map((row) => definition.columns.map(({ value }) => value(row, source))),
  });
}

/** The items of a list cell are joined by this in CSV and workbook. */
export const listSeparator = ';';

/** A cell as it is written where only texts and numbers can stand. */
export function flatValue(value: Value): string | number | undefined {
  return typeof value === 'object' ? value.join(listSeparator) : value;
}
