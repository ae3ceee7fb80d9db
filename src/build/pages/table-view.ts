import { cellId } from '#core/model/cell-id.ts';
import type { Cell, Row, Table } from '#core/model/document.ts';
import { correctedText, printedText } from '#core/model/inline-text.ts';
import { splitNumber, widthOf, widest, type SplitNumber } from './table-number.ts';

/** How a cell is set. */
export interface TableCellView {
  readonly cell: Cell;
  /** The anchor of a figure in a table of indicators. */
  readonly id: string | undefined;
  /** The indicators a label or figure of the row stands for; the first is where it leads. */
  readonly indicators: readonly string[];
  readonly as: 'head' | 'stub' | 'figure' | 'text';
  /** Stands still while the table scrolls sideways: the stub, or one of its two levels side by side. */
  readonly stub: 'whole' | 'outer' | 'inner' | undefined;
  /** One cell across the table: the title of a group of rows. */
  readonly across: boolean;
  /** What stands before the point, and the room every number of the column keeps for what follows. */
  readonly number: { readonly whole: string; readonly room: string } | undefined;
  /** Set flush right: every cell of a column of figures. */
  readonly numeric: boolean;
  /** Words in a column of figures that are too long for one line. */
  readonly wraps: boolean;
  /** `short`: kept on one line, as every cell of the column has few words. */
  readonly width: 'short' | 'long' | undefined;
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
  /** Too wide and too high for a small screen: scrolls in both directions there, under its own head. */
  readonly large: boolean;
}

interface ColumnView {
  readonly numeric: boolean;
  /** The widest that follows a whole number. */
  readonly room: string;
  readonly stub: boolean;
  /** The second of two columns of labels. */
  readonly innerStub: boolean;
  readonly label: boolean;
  readonly figure: boolean;
  readonly short: boolean;
}

/** Up to this many em the words of a cell stay on one line. */
const shortWidth = 7;
const shortFigure = 5;

/** A table of a document as it is set: stub and figures told apart, numbers ready for alignment. */
export function tableView(table: Table): TableView {
  const columns = columnViews(table);
  return {
    head: rowView(table.head, columns, true),
    rows: table.rows.map((row) => rowView(row, columns, false)),
    large: columns.length >= 5 && table.rows.length > 12,
  };
}

function columnViews({ columns, head, rows }: Table): ColumnView[] {
  const kinds = head.cells.map((_, index) => columns?.[index]?.kind);
  const labels = kinds.flatMap((kind, index) => (kind === 'label' ? [index] : []));
  // A table without named columns: the stub is the first column that is not a running number.
  const plainStub = printedText(head.cells[0]?.inlines ?? []).trim() === '序号' ? 1 : 0;
  return kinds.map((kind, index) => {
    const numbers = rows.flatMap((row) => numberOf(row.cells[index]) ?? []);
    const filled = rows.filter((row) => row.cells[index]?.inlines.length).length;
    return {
      numeric: kind === 'figure' || (filled > 0 && numbers.length > filled / 2),
      room: widest(numbers.map(({ rest }) => rest)),
      stub: index === (labels[0] ?? plainStub),
      innerStub: index === labels[1],
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
    const number = column.numeric && !isHead ? numberOf(cell) : undefined;
    const numeric = column.numeric && !group;
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
        stub: group ? undefined : stubLevel(cell, column, columns),
        across: group,
        number: number && { whole: number.whole, room: column.room },
        numeric,
        wraps: numeric && !number && widthOf(printedText(cell.inlines)) > shortFigure,
        width: isHead || numeric || cell.colSpan > 1 ? undefined : column.short ? 'short' : 'long',
        inner: index > 0 && row.cells.slice(0, index).every((before) => before === null),
      },
    ];
  });
  return { id: row.id, group, cells };
}

function stubLevel(cell: Cell, column: ColumnView, columns: readonly ColumnView[]): TableCellView['stub'] {
  if (column.innerStub) return 'inner';
  if (!column.stub) return undefined;
  return columns.some(({ innerStub }) => innerStub) && cell.colSpan === 1 ? 'outer' : 'whole';
}

function isStated(cell: Cell): boolean {
  return !/^[\s—–-]*$/.test(printedText(cell.inlines));
}

/** A number is aligned as it is shown: corrected. */
function numberOf(cell: Cell | null | undefined): SplitNumber | undefined {
  return splitNumber(correctedText(cell?.inlines ?? []));
}
