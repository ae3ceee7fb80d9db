import { cellId } from '../model/cell-id.ts';
import {
  blocksIn,
  partsOf,
  type Block,
  type Cell,
  type Chapter,
  type FigureAttributes,
  type Inline,
  type PlanDocument,
  type Point,
  type Row,
  type Table,
  type TableColumn,
} from '../model/document.ts';
import { printedText } from '../model/inline-text.ts';
import { foldWords } from '../quantity/fold.ts';
import { absenceFromText } from '../quantity/wording.ts';
import { textOfRow } from '../text/plain.ts';

/** A marked figure with everything around it that its meaning needs. */
export interface FigureSite {
  readonly document: PlanDocument;
  readonly chapter: Chapter;
  readonly block: string;
  readonly figure: string;
  readonly at: Point;
  readonly words: string;
  readonly attributes: FigureAttributes;
  /** Text of the block before the figure, in which its label is looked for. */
  readonly before: string;
  readonly quote: string;
  /** Where in the quote the words begin. */
  readonly offset: number;
  /** The unit a table states in a column or in the brackets of its label. */
  readonly tableUnit: string | undefined;
  /** The printed head of the table column. */
  readonly column: string | undefined;
}

/** All marked figures of a document and all figure cells of its indicator tables, in source order. */
export function figureSites(document: PlanDocument): FigureSite[] {
  return partsOf(document).flatMap((chapter) =>
    blocksIn(chapter).flatMap((block) => sitesOfBlock({ document, chapter }, block)),
  );
}

type Origin = Pick<FigureSite, 'document' | 'chapter'>;

function sitesOfBlock(origin: Origin, block: Block): FigureSite[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'item':
      return sitesOfText(origin, block.id, block.inlines, '', undefined);
    case 'table':
      return [
        ...sitesOfTable(origin, block),
        ...block.notes.flatMap((note) => sitesOfText(origin, note.id, note.inlines, '', undefined)),
      ];
    case 'box':
    case 'lost':
      return [];
  }
}

/** Figures marked in running text. `context` is text that stands before it, such as the row's other cells. */
function sitesOfText(
  origin: Origin,
  block: string,
  inlines: readonly Inline[],
  context: string,
  row: Quoted | undefined,
): FigureSite[] {
  const text = printedText(inlines);
  return figuresIn(inlines, 0).map(({ figure, start, end }) => {
    const words = text.slice(start, end);
    // Spaces at the ends of a label are no part of the figure.
    const lead = words.length - words.trimStart().length;
    const { quote, offset } = row ? { ...row, offset: row.offset + start } : clauseAround(text, start, end);
    return {
      ...origin,
      block,
      figure: figure.id,
      at: figure.at,
      words: words.trim(),
      attributes: figure.attributes,
      before: context + text.slice(0, start),
      quote,
      offset: offset + lead,
      tableUnit: undefined,
      column: undefined,
    };
  });
}

/** A quote, and where in it something begins. */
type Quoted = Pick<FigureSite, 'quote' | 'offset'>;

type FigureInline = Extract<Inline, { kind: 'figure' }>;

function figuresIn(
  inlines: readonly Inline[],
  offset: number,
): { figure: FigureInline; start: number; end: number }[] {
  let start = offset;
  return inlines.flatMap((inline) => {
    const from = start;
    const { length } = printedText([inline]);
    start += length;
    if (inline.kind === 'text') return [];
    const inner = figuresIn(inline.children, from);
    return inline.kind === 'figure' ? [{ figure: inline, start: from, end: from + length }, ...inner] : inner;
  });
}

/** The sentence around a figure, from sentence end to sentence end, as the source prints it. */
function clauseAround(text: string, start: number, end: number): Quoted {
  const before = Math.max(...['。', '；', '！', '？', ';'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = /[。；！？;]/.exec(text.slice(end));
  const clause = text.slice(before + 1, after ? end + after.index + 1 : text.length);
  const lead = clause.length - clause.trimStart().length;
  return { quote: clause.trim(), offset: start - before - 1 - lead };
}

function sitesOfTable(origin: Origin, table: Table): FigureSite[] {
  return table.rows.flatMap((row, index) => {
    return row.cells.flatMap((cell, column) => {
      if (!cell) return [];
      const quote = quoteOfCell(row, column);
      const meaning = table.columns?.[column];
      if (meaning?.kind === 'figure' && row.attributes) {
        // The parser has complained of a cell with two figures.
        if (figuresIn(cell.inlines, 0).length > 1) return [];
        return [siteOfCell(origin, table, index, column, cell, meaning, row.attributes, quote)];
      }
      const context = row.cells
        .slice(0, column)
        .map((left) => (left ? printedText(left.inlines) : ''))
        .join(' ');
      return sitesOfText(origin, row.id, cell.inlines, `${context} `, quote);
    });
  });
}

/** A table row as its cells separated by spaces, and where in it a cell begins. */
function quoteOfCell(row: Row, column: number): Quoted {
  const line = textOfRow(row).replaceAll('\t', ' ');
  const before = row.cells
    .slice(0, column)
    .map((cell) => `${cell ? printedText(cell.inlines) : ''} `)
    .join('');
  return { quote: line.trim(), offset: before.length - (line.length - line.trimStart().length) };
}

function siteOfCell(
  origin: Origin,
  table: Table,
  index: number,
  column: number,
  cell: Cell,
  meaning: Extract<TableColumn, { kind: 'figure' }>,
  rowAttributes: FigureAttributes,
  quoted: Quoted,
): FigureSite {
  const row = table.rows[index] as Row;
  const own = cell.inlines.find((inline): inline is FigureInline => inline.kind === 'figure')?.attributes;
  const labels = textsOfColumn(table, index, 'label');
  const natures = textsOfColumn(table, index, 'nature').join('');
  const printed = printedText(cell.inlines);
  const lead = printed.length - printed.trimStart().length;
  const awaited = meaning.role === 'target' && isBlank(printed) ? awaitedIn(row, table) : undefined;
  // The row says what is special to it, the cell what is special to the cell; the column gives the rest.
  const override = { ...defined(rowAttributes), ...defined(own) };
  return {
    ...origin,
    block: row.id,
    figure: cellId(row.id, column),
    at: cell.at,
    words: printed.trim(),
    attributes: {
      ...emptyAttributes,
      role: meaning.role,
      measure: meaning.measure,
      period: meaning.period,
      nature: natureOf(natures),
      label: labels.map(withoutUnit).join(' ').trim(),
      ...override,
    },
    before: labels.join(' ').trim(),
    quote: quoted.quote,
    offset: quoted.offset + lead,
    ...awaited,
    tableUnit: meaning.measure === 'growth' ? '%' : unitOfRow(table, index, labels),
    column: headOf(table, column),
  };
}

/** The printed head over a column; a merged head belongs to all columns it spans. */
function headOf({ head }: Table, column: number): string | undefined {
  const cell = head.cells[column] ?? head.cells.slice(0, column).findLast((left) => left !== null);
  return cell ? printedText(cell.inlines).trim() || undefined : undefined;
}

function isBlank(printed: string): boolean {
  return absenceFromText(foldWords(printed))?.kind === 'none';
}

/** A row that says in another column that a higher authority is still to set the target (等待市下达). */
function awaitedIn(row: Row, table: Table): Pick<FigureSite, 'words' | 'quote' | 'offset'> | undefined {
  const column = row.cells.findIndex((cell, at) => {
    const absence =
      cell && table.columns?.[at]?.kind === 'nature'
        ? absenceFromText(foldWords(printedText(cell.inlines)))
        : undefined;
    return absence?.kind === 'none' && absence.reason === 'awaiting';
  });
  const cell = row.cells[column];
  return cell ? { words: printedText(cell.inlines).trim(), ...quoteOfCell(row, column) } : undefined;
}

const emptyAttributes: FigureAttributes = {
  indicators: [],
  period: undefined,
  role: undefined,
  measure: undefined,
  scope: undefined,
  nature: undefined,
  label: undefined,
  unit: undefined,
  value: undefined,
  qualifier: undefined,
};

function defined(attributes: FigureAttributes | undefined): Partial<FigureAttributes> {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

/** Texts of a row's columns of one kind; a cell merged with those above gives the upper cell's text. */
function textsOfColumn(table: Table, index: number, kind: TableColumn['kind']): string[] {
  return (table.columns ?? []).flatMap((column, at) => {
    if (column.kind !== kind) return [];
    for (let up = index; up >= 0; up--) {
      const cell = table.rows[up]?.cells[at];
      if (cell) return up === index || up + cell.rowSpan > index ? [printedText(cell.inlines).trim()] : [];
      // Covered from the left, not from above: the text belongs to the cell on the left.
      if (coveredFromLeft(table.rows[up], at)) return [];
    }
    return [];
  });
}

function coveredFromLeft(row: Row | undefined, column: number): boolean {
  return (row?.cells ?? []).some((cell, at) => cell !== null && at < column && at + cell.colSpan > column);
}

/** A unit of measure stands in the last brackets of a label: 粮食产量（稻谷）（万吨）. */
const bracketedUnit = /[（(]\s*([^（）()]+?)\s*[)）]\s*$/;

function withoutUnit(label: string): string {
  return label.replace(bracketedUnit, '').replace(/\s+/g, ' ').trim();
}

function unitOfRow(table: Table, index: number, labels: readonly string[]): string | undefined {
  const bracketed = labels.flatMap((label) => bracketedUnit.exec(label)?.[1] ?? []);
  return textsOfColumn(table, index, 'unit')[0] ?? bracketed.at(-1);
}

function natureOf(text: string): string | undefined {
  if (text.includes('约束')) return 'binding';
  return text.includes('预期') ? 'expected' : undefined;
}
