/** Id of a table row, counted from 1: `table-1-r3`; the head is `table-1-r0`. */
export function rowId(table: string, row: number): string {
  return `${table}-r${row}`;
}

/** Id of a cell, which is that of the figure it holds; columns count from 0 and are shown from 1: `table-1-r3-c2`. */
export function cellId(row: string, column: number): string {
  return `${row}-c${column + 1}`;
}

/** Id of the table that a row or a cell belongs to: `table-1`; undefined for a block that is neither. */
export function tableId(id: string): string | undefined {
  return /^(.+)-r\d+(?:-c\d+)?$/.exec(id)?.[1];
}

/** Tells whether a figure’s id is that of a table cell, and not of words marked in a text. */
export function isCellId(figure: string): boolean {
  return /-r\d+-c\d+$/.test(figure);
}
