import writeXlsxFile from 'write-excel-file/browser';
import type { ExportRow } from '#core/compare/export-words.ts';

/** A sheet of a workbook; its first row is the head. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly ExportRow[];
}

/** Sheets as an XLSX file: numbers as numbers, heads in bold and standing still. */
export async function workbookFrom(sheets: readonly Sheet[]): Promise<Blob> {
  const data = sheets.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widthsOf(rows).map((width) => ({ width })),
    data: rows.map((row, index) =>
      row.map((value) => {
        if (value === undefined || value === '') return null;
        const type = typeof value === 'number' ? Number : String;
        return index === 0 ? { value, type, fontWeight: 'bold' as const, wrap: true } : { value, type };
      }),
    ),
  }));
  return writeXlsxFile(data).toBlob();
}

/** Widths in characters: Han count twice, long sentences are cut off at forty. */
function widthsOf(rows: readonly ExportRow[]): number[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    const widths = rows.slice(0, 50).map((row) => widthOf(String(row[column] ?? '')));
    return Math.min(40, Math.max(8, ...widths));
  });
}

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 1);
}
