import { cellId } from '../model/cell-id.ts';
import type { Cell, FigureAttributes, Point, Row, Table, TableColumn } from '../model/document.ts';
import { measureNames } from '../model/observation.ts';
import { correctedText, figuresOf, printedText } from '../model/inline-text.ts';
import { foldWords } from '../quantity/fold.ts';
import { absenceFromText } from '../quantity/wording.ts';
import { textOfRow } from '../text/plain.ts';
import { originOf, passageOf, type BlockOrigin, type FigureSite, type Quoted } from './figure-site.ts';
import { sitesOfText } from './figure-text.ts';
import { headOf, textsOfColumn, unitOfRow, withoutUnit } from './table-texts.ts';

type FigureColumn = Extract<TableColumn, { kind: 'figure' }>;

/** The figures of a table: cells of its figure columns where the row names an indicator, and words marked in others. */
export function sitesOfTable(origin: BlockOrigin, table: Table): FigureSite[] {
  return table.rows.flatMap((row, index) => {
    const texts = row.cells.map((cell) => (cell ? correctedText(cell.inlines) : ''));
    const labels = textsOfColumn(table, index, 'label');
    const passage = passageOf(origin, table.title ?? '', ...labels, texts.join(' '));
    return row.cells.flatMap((cell, column) => {
      if (!cell) return [];
      const meaning = table.columns?.[column];
      if (meaning?.kind === 'figure' && row.attributes) {
        const site = { ...{ table, row, index, column, cell, meaning }, attributes: row.attributes, labels };
        // The parser has complained of a cell with two figures.
        return figuresOf(cell.inlines).length > 1 ? [] : [siteOfCell(origin, site, passage)];
      }
      const context = `${texts.slice(0, column).join(' ')} `;
      return sitesOfText(origin, cell.inlines, {
        ...{ block: row.id, context, passage, row: quoteOfCell(row, column) },
      });
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

interface FigureCell {
  readonly table: Table;
  readonly row: Row;
  readonly index: number;
  readonly column: number;
  readonly cell: Cell;
  readonly meaning: FigureColumn;
  /** Those of the row. */
  readonly attributes: FigureAttributes;
  readonly labels: readonly string[];
}

function siteOfCell(origin: BlockOrigin, figure: FigureCell, passage: string): FigureSite {
  const { table, row, index, column, cell, meaning, labels } = figure;
  const printed = printedText(cell.inlines);
  const corrected = correctedText(cell.inlines).trim();
  const quoted = quoteOfCell(row, column);
  const lead = printed.length - printed.trimStart().length;
  const tableUnit =
    measureNames(meaning.measure ?? '')[0] === 'growth' ? '%' : unitOfRow(table, index, labels);
  const awaited = meaning.role === 'target' && isBlank(corrected) ? awaitedIn(row, table) : undefined;
  return {
    ...originOf(origin),
    block: row.id,
    figure: cellId(row.id, column),
    at: cell.at,
    words: printed.trim(),
    corrected,
    attributes: attributesOf(figure),
    misread: figuresOf(cell.inlines)[0]?.misread ?? false,
    sharedAt: sharedAt(figure, tableUnit !== undefined),
    before: labels.join(' ').trim(),
    passage,
    quote: quoted.quote,
    offset: quoted.offset + lead,
    ...awaited,
    tableLabel: labels.map(withoutUnit).join(' ').trim() || undefined,
    tableUnit,
    column: headOf(table, column),
  };
}

/** The row says what is special to it, the cell what is special to the cell; the column gives the rest. */
function attributesOf({ table, index, cell, meaning, attributes }: FigureCell): FigureAttributes {
  const own = figuresOf(cell.inlines)[0]?.attributes;
  const { nature, ...ofRow } = attributes;
  const { role, measure, period } = meaning;
  const merged = { ...emptyAttributes, role, measure, period, ...defined(ofRow), ...defined(own) };
  // Expected and binding are targets; the row’s other figures are neither.
  const printed = natureOf(textsOfColumn(table, index, 'nature').join(''));
  return merged.role === 'target' ? { ...merged, nature: own?.nature ?? nature ?? printed } : merged;
}

/**
 * The attributes that a cell does not give itself, with the place of its row or, for its column’s, of the table. The
 * unit, where the row does not name it, may be printed in it.
 */
function sharedAt(
  { table, row, cell, meaning, attributes }: FigureCell,
  hasUnit: boolean,
): FigureSite['sharedAt'] {
  const own = defined(figuresOf(cell.inlines)[0]?.attributes);
  const ofRow = row.attributesAt && placed({ indicators: [], ...defined(attributes) }, row.attributesAt);
  const places = { ...placed(meaning, table.at), ...(hasUnit && { unit: row.at }), ...ofRow };
  return Object.fromEntries(Object.entries(places).filter(([name]) => !(name in own)));
}

function placed(attributes: object, at: Point): Record<string, Point> {
  return Object.fromEntries(Object.keys(attributes).map((name) => [name, at]));
}

function isBlank(text: string): boolean {
  return absenceFromText(foldWords(text))?.kind === 'none';
}

/** A row that says in another column that a higher authority is still to set the target (等待市下达). */
function awaitedIn(
  row: Row,
  table: Table,
): Pick<FigureSite, 'words' | 'corrected' | 'quote' | 'offset'> | undefined {
  const column = row.cells.findIndex((cell, at) => {
    const absence =
      cell && table.columns?.[at]?.kind === 'nature'
        ? absenceFromText(foldWords(correctedText(cell.inlines)))
        : undefined;
    return absence?.kind === 'none' && absence.reason === 'awaiting';
  });
  const cell = row.cells[column];
  if (!cell) return undefined;
  const words = printedText(cell.inlines).trim();
  return { words, corrected: correctedText(cell.inlines).trim(), ...quoteOfCell(row, column) };
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

function defined(attributes: Partial<FigureAttributes> | undefined): Partial<FigureAttributes> {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

function natureOf(text: string): string | undefined {
  if (text.includes('约束')) return 'binding';
  return text.includes('预期') ? 'expected' : undefined;
}
