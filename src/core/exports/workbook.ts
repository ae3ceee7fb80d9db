import { dataLicence, packageDescription, packageTitle, textLicence } from './about.ts';
import { flatValue, type ExportTable } from './table.ts';

/** A cell of a sheet: numbers stay numbers, `null` is an empty cell. */
export type SheetCell = string | number | null;

/** A sheet of the workbook; the first `headRows` rows are set in bold. */
export interface Sheet {
  readonly name: string;
  readonly headRows: number;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface WorkbookFacts {
  readonly version: string;
  /** The date of the newest document, as exact as known. */
  readonly newest: string;
}

/** The workbook: a sheet of explanation, then a sheet for each table with the names of its columns on top. */
export function sheetsFrom(tables: readonly ExportTable[], facts: WorkbookFacts): Sheet[] {
  return [explanationSheet(tables, facts), ...tables.map(sheetFrom)];
}

function sheetFrom({ name, columns, rows }: ExportTable): Sheet {
  return {
    name,
    headRows: 1,
    widths: columns.map((column) => (['text', 'quote', 'title'].includes(column.name) ? 60 : 18)),
    rows: [
      columns.map((column) => column.name),
      ...rows.map((row) => row.map((value) => flatValue(value) ?? null)),
    ],
  };
}

function explanationSheet(tables: readonly ExportTable[], { version, newest }: WorkbookFacts): Sheet {
  return {
    name: '说明',
    headRows: 1,
    widths: [18, 24, 10, 70, 70],
    rows: [
      [packageTitle.zh, null, null, packageTitle.en, null],
      ['版本 version', version, null, null, null],
      ['最新文件的日期 newest document', newest, null, null, null],
      ['说明 description', null, null, packageDescription.zh, packageDescription.en],
      ['数据许可 licence', dataLicence.name, null, dataLicence.title, dataLicence.path ?? null],
      ['文件原文 official texts', textLicence.name, null, textLicence.title, null],
      [],
      ['表 table', '列 column', '类型 type', '含义', 'meaning'],
      ...tables.flatMap((table) => [
        [table.name, null, null, table.description.zh, table.description.en],
        ...table.columns.map(({ name, type, description }) => [
          table.name,
          name,
          type,
          description.zh,
          description.en,
        ]),
      ]),
    ],
  };
}
