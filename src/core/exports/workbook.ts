import { dataLicence, packageDescription, packageTitle, textLicence } from './about.ts';
import { formatNumber } from '../quantity/format.ts';
import { flatValue, type ColumnHead, type ExportTable, type Value } from './table.ts';

/** A cell of a sheet: numbers stay numbers and say how they are shown, an address leads there, `null` is empty. */
export type SheetCell =
  string | { readonly number: number; readonly format: string } | { readonly link: string } | null;

/** A sheet of the workbook; the first `headRows` rows are set in bold and stay in sight. */
export interface Sheet {
  readonly name: string;
  readonly headRows: number;
  /** Whether the rows can be filtered by the column heads. */
  readonly filter: boolean;
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
    filter: rows.length > 0,
    widths: columns.map((column) => (['text', 'quote', 'title'].includes(column.name) ? 60 : 18)),
    rows: [
      columns.map((column) => column.name),
      ...rows.map((row) => row.map((value, index) => cellOf(value, columns[index]))),
    ],
  };
}

function cellOf(value: Value, column: ColumnHead | undefined): SheetCell {
  const flat = flatValue(value) ?? null;
  if (typeof flat === 'number') return { number: flat, format: numberFormat(flat) };
  const isAddress = /(?:^|_)url$/.test(column?.name ?? '') && /^https?:/.test(flat ?? '');
  return isAddress && flat !== null ? { link: flat } : flat;
}

/** How a spreadsheet shows a number: thousands grouped, and as many decimals as the number has. */
export function numberFormat(value: number): string {
  const [, fraction = ''] = formatNumber(value).split('.');
  return fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}`;
}

function explanationSheet(tables: readonly ExportTable[], { version, newest }: WorkbookFacts): Sheet {
  return {
    name: '说明',
    headRows: 1,
    filter: false,
    widths: [18, 24, 10, 70, 70],
    rows: [
      [packageTitle.zh, null, null, packageTitle.en, null],
      ['版本 version', version, null, null, null],
      ['最新文件的日期 newest document', newest, null, null, null],
      ['说明 description', null, null, packageDescription.zh, packageDescription.en],
      ['数据许可 licence', dataLicence.name, null, dataLicence.title, { link: dataLicence.path }],
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
