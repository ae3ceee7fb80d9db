import type { ColumnHead, ExportTable } from './table.ts';

/** What of a table is written. */
interface Written extends Pick<ExportTable, 'rows'> {
  readonly columns: readonly Pick<ColumnHead, 'name'>[];
}

/**
 * A table as a JSON array of objects, one a line; keys in the order of the columns, `null` for a missing
 * value, lists as arrays, texts exactly as they are.
 */
export function jsonFromTable({ columns, rows }: Written): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
