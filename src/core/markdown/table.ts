import type { Table as MarkdownTable, TableCell, TableRow } from 'mdast';
import { cellId, rowId } from '../model/cell-id.ts';
import type { Cell, Inline, Row } from '../model/document.ts';
import { figuresOf, printedText } from '../model/inline-text.ts';
import type { ReadColumn } from './columns.ts';
import { pointOf, report, reportLost, type ParseContext } from './context.ts';
import { rowAttributes } from './figure-attributes.ts';
import { inlinesFrom } from './inlines.ts';
import type { InlinePlace } from './text-directives.ts';

/** `^` continues the cell above, `<` the cell on the left: GFM has no merged cells of its own. */
const above = '^';
const left = '<';

interface GridCell extends Cell {
  mark: typeof above | typeof left | undefined;
}

/**
 * Rows of a GFM table with merged cells resolved; the head comes first, with id `…-r0`.
 * @param columns the columns of an indicator table: a `row` column is taken out of the text.
 */
export function rowsFrom(
  context: ParseContext,
  table: MarkdownTable,
  tableId: string,
  columns: readonly ReadColumn[] | undefined,
): Row[] {
  const width = table.children[0]?.children.length ?? 0;
  const attributeColumn = columns?.at(-1)?.kind === 'row' ? columns.length - 1 : -1;
  const grid = table.children.map((row, index) => {
    checkWidth(context, row, width);
    const id = rowId(tableId, index);
    return row.children.map((cell, column) => {
      if (column === attributeColumn) return emptyCell(cell);
      const place =
        index === 0 ? { without: 'the head of a table' } : { blockId: cellId(id, column), count: 0 };
      const { found, isLost } = readCell(context, cell, place);
      const isAligned = !columns || row.children.length === width;
      const kind = isAligned ? columns?.[column]?.kind : 'unread';
      // Of words that are lost no figure is expected.
      if (kind === 'figure' && isLost) return { ...found, inlines: [] };
      if (kind === 'figure') checkOneFigure(context, cell, found.inlines);
      return kind === 'unread' ? { ...found, inlines: withoutFigures(found.inlines) } : found;
    });
  });
  return table.children.map((row, index) => ({
    id: rowId(tableId, index),
    cells: (grid[index] ?? []).flatMap((cell, column) =>
      column === attributeColumn ? [] : [resolved(context, row, grid, index, column, cell)],
    ),
    ...(attributeColumn >= 0 && index > 0 && row.children.length === width
      ? attributesOf(context, row.children[attributeColumn])
      : withoutAttributes),
    at: pointOf(row),
  }));
}

const withoutAttributes = { attributes: undefined, attributesAt: undefined };

/** The words of a cell whose column is not known: nobody knows what its figures are. */
function withoutFigures(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => (inline.kind === 'figure' ? inline.children : [inline]));
}

/** The place of a cell whose words are read as attributes. */
function emptyCell(cell: TableCell): GridCell {
  return { inlines: [], rowSpan: 1, colSpan: 1, at: pointOf(cell), mark: undefined };
}

function readCell(
  context: ParseContext,
  cell: TableCell,
  place: InlinePlace,
): { readonly found: GridCell; readonly isLost: boolean } {
  const within = { ...context, whole: true };
  const found = gridCell(within, cell, place);
  context.whole &&= within.whole;
  return { found, isLost: !within.whole };
}

function gridCell(context: ParseContext, cell: TableCell, place: InlinePlace): GridCell {
  const inlines = inlinesFrom(context, cell.children, place);
  const text = printedText(inlines).trim();
  const mark = text === above || text === left ? text : undefined;
  return { inlines, rowSpan: 1, colSpan: 1, at: pointOf(cell), mark };
}

function resolved(
  context: ParseContext,
  row: TableRow,
  grid: readonly (readonly GridCell[])[],
  index: number,
  column: number,
  cell: GridCell,
): Cell | null {
  if (cell.mark) {
    if ((cell.mark === above && index === 0) || (cell.mark === left && column === 0)) {
      report(context, row.children[column] ?? row, {
        rule: 'merged-cell',
        found: `“${cell.mark}” with no cell to continue`,
        expected: '“^” below a cell or “<” right of one',
      });
    }
    return null;
  }
  const { inlines, at } = cell;
  return {
    inlines,
    at,
    rowSpan: 1 + countWhile(index + 1, (next) => grid[next]?.[column]?.mark === above),
    colSpan: 1 + countWhile(column + 1, (next) => grid[index]?.[next]?.mark === left),
  };
}

function countWhile(start: number, holds: (index: number) => boolean): number {
  let index = start;
  while (holds(index)) index++;
  return index - start;
}

/** A cell of a figure column is one figure; a directive in it says only what is special to it. */
function checkOneFigure(context: ParseContext, cell: TableCell, inlines: readonly Inline[]): void {
  const count = figuresOf(inlines).length;
  if (count < 2) return;
  report(context, cell, {
    rule: 'cell-figures',
    found: `${count} figures in one cell`,
    expected: 'one figure in a cell of an indicator table',
    hint: 'Name the column “text” to mark several figures in its cells.',
  });
}

function checkWidth(context: ParseContext, row: TableRow, width: number): void {
  if (row.children.length === width) return;
  reportLost(context, row, {
    rule: 'table-width',
    found: `${row.children.length} cells`,
    expected: `${width} cells as in the head`,
  });
}

function attributesOf(
  context: ParseContext,
  cell: TableCell | undefined,
): Pick<Row, 'attributes' | 'attributesAt'> {
  if (!cell) return withoutAttributes;
  const place = { without: 'the attributes of a row' };
  const text = printedText(inlinesFrom(context, cell.children, place)).trim();
  if (text === '' || text === above || text === left) return withoutAttributes;
  const attributes = rowAttributes(text);
  if (!('mistake' in attributes)) return { attributes, attributesAt: pointOf(cell.children[0] ?? cell) };
  report(context, cell, { rule: 'row-attributes', ...attributes.mistake });
  return withoutAttributes;
}
