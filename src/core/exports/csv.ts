import { csvFormatRow } from 'd3';
import { flatValue, type ExportTable, type Value } from './table.ts';

/** Without it spreadsheet programs take UTF-8 for the local encoding. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180): UTF-8 with byte order mark, CRLF line ends, a header row, empty cells for
 * missing values. Texts that a spreadsheet would run as a formula are guarded, see `guardCell`.
 */
export function csvFromTable({ columns, rows }: ExportTable): string {
  return csvFromRows([columns.map(({ name }) => name), ...rows]);
}

/** Rows of cells as CSV; see `csvFromTable`. */
export function csvFromRows(rows: readonly (readonly Value[])[]): string {
  return byteOrderMark + rows.map((row) => `${csvFormatRow(row.map(cellText))}\r\n`).join('');
}

/** Numbers are written in full, without grouping; texts are guarded. */
function cellText(value: Value): string {
  const flat = flatValue(value);
  return typeof flat === 'number' ? String(flat) : guardCell(flat ?? '');
}

const formulaStart = /^'*[=+\-@\t\r]/;

/**
 * A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it, so
 * that no spreadsheet runs it. One that already begins with apostrophes and then such a sign gets one more:
 * taking one away always gives the text back.
 */
export function guardCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text of a guarded cell. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}
