import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Sheet, SheetCell } from '#core/exports/workbook.ts';
import { withFixedTimes } from '#core/exports/zip-times.ts';
import { filterFeature, linkFeature } from './data-workbook-features.ts';

/** The workbook as an XLSX file (ECMA-376); the same bytes for the same sheets. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(
    sheets.map(({ name, headRows, widths, rows }) => ({
      sheet: name,
      stickyRowsCount: headRows,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, index) => row.map((cell) => writtenCell(cell, index < headRows))),
    })),
    { features: [filterFeature(sheets), linkFeature(sheets)] },
  ).toBuffer();
  return withFixedTimes(bytes);
}

function writtenCell(cell: SheetCell, isHead: boolean): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return isHead ? { value: cell, fontWeight: 'bold' } : cell;
  if ('number' in cell) return { value: cell.number, format: cell.format };
  return { value: cell.link, textColor: '#0563C1', textDecoration: { underline: true } };
}
