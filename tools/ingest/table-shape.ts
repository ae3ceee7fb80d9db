/** A cell of a draft table; a merged one continues the cell above or on its left. */
export interface DraftCell {
  readonly text: string;
  readonly merged?: 'above' | 'left';
}

const left: DraftCell = { text: '', merged: 'left' };
const above: DraftCell = { text: '', merged: 'above' };

/** Rows of plain cells to rows of one width, with the merged cells the extraction left empty or moved. */
export function shapedRows(rows: readonly (readonly string[])[]): DraftCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const padded = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const used = usedWidth(padded);
  const trimmed = padded.map((row) => row.slice(0, used));
  const headGap = trailingEmpty(trimmed[0] ?? []);
  return trimmed.map((row, index) => {
    if (index > 0 && isGroupRow(row)) return row.map((text, column) => (column === 0 ? { text } : left));
    return withCellAbove(withoutShift(row, headGap), trimmed, index);
  });
}

/** Columns to the right that are empty in every row are no columns. */
function usedWidth(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length - trailingEmpty(row)));
}

function trailingEmpty(row: readonly string[]): number {
  return row.length - 1 - row.findLastIndex((cell) => cell !== '');
}

/** A row with one text in its first column heads the rows below it. */
function isGroupRow(row: readonly string[]): boolean {
  return row.length > 2 && row[0] !== '' && row.slice(1).every((cell) => cell === '');
}

/**
 * A first cell that spans columns moves the cells after it to the left, and the row ends in empty ones.
 * It is known by the head, which is moved in the same way.
 */
function withoutShift(row: readonly string[], headGap: number): DraftCell[] {
  const cells = row.map((text) => ({ text }));
  if (headGap === 0 || trailingEmpty(row) < headGap) return cells;
  const [first = { text: '' }, ...rest] = cells.slice(0, row.length - headGap);
  return [first, ...Array<DraftCell>(headGap).fill(left), ...rest];
}

/** An empty first cell below a filled one belongs to it: the group goes on. */
function withCellAbove(
  cells: readonly DraftCell[],
  rows: readonly (readonly string[])[],
  index: number,
): DraftCell[] {
  const hasGroup = rows.slice(1, index).some((row) => row[0] !== '');
  if (index < 2 || !hasGroup || cells[0]?.text !== '') return [...cells];
  return [above, ...cells.slice(1)];
}
