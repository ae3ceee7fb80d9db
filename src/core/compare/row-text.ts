import type { ExportRow } from './export-words.ts';

/** Rows as tab-separated text for the clipboard of a spreadsheet; no cell holds a tab or a line break. */
export function tsvFromRows(rows: readonly ExportRow[]): string {
  return rows
    .map((row) => row.map((cell) => String(cell ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

/** Rows as a Markdown table (GFM), the first as its head; names and notes, the first and last column, to the left. */
export function markdownFromRows(rows: readonly ExportRow[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: ExportRow) =>
    `| ${cells
      .map((cell) =>
        String(cell ?? '')
          .replace(/\|/g, '\\|')
          .replace(/[\r\n]+/g, ' '),
      )
      .join(' | ')} |`;
  const rule = `| ${head.map((_, index) => (index === 0 || index === head.length - 1 ? '---' : '---:')).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
