import { cellId } from '#core/model/cell-id.ts';
import type { Cell, Inline, Row, Table } from '#core/model/document.ts';
import { printedText } from '#core/model/inline-text.ts';

/** How a cell is set. */
export interface TableCellView {
  readonly cell: Cell;
  /** The anchor of a figure in a table of indicators. */
  readonly id: string | undefined;
  /** The indicators a label or figure of the row stands for; the first is where it leads. */
  readonly indicators: readonly string[];
  readonly as: 'head' | 'stub' | 'figure' | 'text';
  /** Stands still while the table scrolls sideways. */
  readonly sticky: boolean;
  /** A plain number parted before its point, so that the points of a column stand below each other. */
  readonly number: { readonly whole: string; readonly rest: string } | undefined;
  /** Set flush right: every cell of a column of figures. */
  readonly numeric: boolean;
  /** Width in em of what follows the whole numbers of the column. */
  readonly rest: number;
  /** `short`: kept on one line, as every cell of the column has few words. */
  readonly width: 'short' | 'long';
  /** First in its row but not in the table, as the column before is merged with the row above. */
  readonly inner: boolean;
}

export interface RowView {
  readonly id: string;
  /** True for a row that is one cell across: the title of a group of rows. */
  readonly group: boolean;
  readonly cells: readonly TableCellView[];
}

export interface TableView {
  readonly head: RowView;
  readonly rows: readonly RowView[];
}

interface ColumnView {
  readonly numeric: boolean;
  readonly rest: number;
  readonly stub: boolean;
  readonly label: boolean;
  readonly figure: boolean;
  readonly short: boolean;
}

/** A table of a document as it is set: stub and figures told apart, numbers ready for alignment. */
export function tableView(table: Table): TableView {
  const columns = columnViews(table);
  return {
    head: rowView(table.head, columns, true),
    rows: table.rows.map((row) => rowView(row, columns, false)),
  };
}

function columnViews({ columns, head, rows }: Table): ColumnView[] {
  const kinds = head.cells.map((_, index) => columns?.[index]?.kind);
  const stubs = kinds.flatMap((kind, index) => (kind === 'label' ? [index] : []));
  // A table without named columns: the stub is the first column that is not a running number.
  const plainStub = printedText(head.cells[0]?.inlines ?? []).trim() === '序号' ? 1 : 0;
  return kinds.map((kind, index) => {
    const numbers = rows.flatMap((row) => splitNumber(row.cells[index]) ?? []);
    const filled = rows.filter((row) => row.cells[index]?.inlines.length).length;
    const numeric = kind === 'figure' || (filled > 0 && numbers.length > filled / 2);
    return {
      numeric,
      rest: numeric ? Math.ceil(Math.max(0, ...numbers.map(({ rest }) => widthOf(rest)))) : 0,
      stub: index === (stubs[0] ?? plainStub),
      label: kind === 'label',
      figure: kind === 'figure',
      short: rows.every(
        (row) =>
          widthOf(printedText(row.cells[index]?.inlines ?? [])) <= shortWidth ||
          (row.cells[index]?.colSpan ?? 1) > 1,
      ),
    };
  });
}

function rowView(row: Row, columns: readonly ColumnView[], isHead: boolean): RowView {
  const group = !isHead && (row.cells[0]?.colSpan ?? 1) === row.cells.length;
  const cells = row.cells.flatMap((cell, index): TableCellView[] => {
    const column = columns[index];
    if (!cell || !column) return [];
    const named = row.attributes && (column.label || column.figure) ? row.attributes.indicators : [];
    const figure = column.figure && row.attributes !== undefined;
    return [
      {
        cell,
        id: figure ? cellId(row.id, index) : undefined,
        indicators: figure && !isStated(cell) ? [] : named,
        as: isHead
          ? 'head'
          : column.stub || column.label || group
            ? 'stub'
            : column.figure
              ? 'figure'
              : 'text',
        sticky: column.stub && !group,
        number: column.numeric && !isHead ? splitNumber(cell) : undefined,
        numeric: column.numeric && !group,
        rest: column.rest,
        width: column.short ? 'short' : 'long',
        inner: index > 0 && row.cells.slice(0, index).every((before) => before === null),
      },
    ];
  });
  return { id: row.id, group, cells };
}

function isStated(cell: Cell): boolean {
  return !/^[\s—–-]*$/.test(printedText(cell.inlines));
}

/** Up to this many em a column’s words stay on one line. */
const shortWidth = 7;

const number = /^(\D{0,5}\d[\d,]*)((?:\.\d+)?\D{0,4}(?:\d+)?\D{0,3})$/;

/**
 * `79.45` to `79` and `.45`, `160 左右` to `160` and ` 左右`; a dash stands with the whole numbers.
 * Undefined for words, and for a number with marks in it (a correction), which is shown as it stands.
 */
function splitNumber(cell: Cell | null | undefined): { whole: string; rest: string } | undefined {
  if (!isPlain(cell?.inlines ?? [])) return undefined;
  const text = printedText(cell?.inlines ?? []).trim();
  if (/^[—–-]$/.test(text)) return { whole: text, rest: '' };
  const match = number.exec(text);
  return match ? { whole: match[1] ?? '', rest: match[2] ?? '' } : undefined;
}

/** Text, and figures that hold nothing else. */
function isPlain(inlines: readonly Inline[]): boolean {
  return inlines.every(
    (inline) => inline.kind === 'text' || (inline.kind === 'figure' && isPlain(inline.children)),
  );
}

/** Width in em: a Han character is one wide, everything else about half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.6), 0);
}
