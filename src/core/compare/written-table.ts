import { derivedText, figureText, plainFigure } from '../dataset/cell-text.ts';
import { tagOf, type InsteadFigure } from '../dataset/cell-view.ts';
import type { ColumnKind } from './columns.ts';
import type { ExportCell, ExportRow, ExportWords } from './export-words.ts';
import { numberIn, type ComparisonTable, type TableCell, type TableHead } from './table.ts';

/**
 * The table as it is seen: a row a row, a column a column, cells as they are written on the page (`约160`, `未提及`).
 * What the page says by signs stands in words in a last column.
 */
export function writtenRows(table: ComparisonTable, words: ExportWords): string[][] {
  return [
    [...headCells(table, words), ...columnHeads(table, words), words.heads.notes],
    ...table.rows.map(({ head, groups }) => [
      ...stubCells(head, words),
      ...groups.flat().map((cell) => writtenCell(cell, words)),
      notesOfRow(table, groups, words, (cell) => notesOfCell(cell, words)),
    ]),
  ];
}

/** The table to be pasted into a spreadsheet: what has one number is that number, its bound or kind in the last column. */
export function pastedRows(table: ComparisonTable, words: ExportWords): ExportRow[] {
  return [
    [...headCells(table, words), ...columnHeads(table, words), words.heads.notes],
    ...table.rows.map(({ head, groups }) => [
      ...stubCells(head, words),
      ...groups.flat().map((cell) => pastedCell(cell, words)),
      notesOfRow(table, groups, words, (cell) => {
        const written = writtenCell(cell, words);
        const isBare = typeof pastedCell(cell, words) === 'string' || /^[\d.,-]+$/.test(written);
        return [...(isBare ? [] : [written]), ...notesOfCell(cell, words)];
      }),
    ]),
  ];
}

/**
 * The table for a workbook: behind each column of numbers stands what the page shows, so that a bound or the reason of
 * a gap is not lost.
 */
export function sheetRows(table: ComparisonTable, words: ExportWords): ExportRow[] {
  const isText = (kind: ColumnKind) => kind === 'nature' || kind === 'wording';
  const heads = table.groups.flatMap((head) =>
    table.columns.flatMap((kind) => {
      const name = columnHead(head, kind, table, words);
      return isText(kind) ? [name] : [name, `${name} ${words.heads.written}`];
    }),
  );
  return [
    [...headCells(table, words), ...heads, words.heads.notes],
    ...table.rows.map(({ head, groups }) => [
      ...stubCells(head, words),
      ...groups.flat().flatMap((cell): ExportCell[] => {
        const written = writtenCell(cell, words);
        return cell.kind === 'nature' || cell.kind === 'wording' ? [written] : [numberIn(cell), written];
      }),
      notesOfRow(table, groups, words, (cell) => notesOfCell(cell, words)),
    ]),
  ];
}

/** A cell as one string, as the page shows it without its signs. */
export function writtenCell(cell: TableCell, words: ExportWords): string {
  switch (cell.kind) {
    case 'nature':
      return cell.nature ? words.natures[cell.nature] : words.noNature;
    case 'wording':
      return cell.label ?? words.missing['not-stated'];
    case 'derived': {
      const { value } = cell;
      if (value.kind === 'missing') return words.underived[value.reason];
      const tag = tagOf(value);
      return [plainFigure(derivedText(value), words.bounds), tag && words.measures[tag]]
        .filter(Boolean)
        .join(' ');
    }
    case 'figure': {
      const { view } = cell;
      if (view.kind === 'missing') return words.missing[view.reason];
      const tags = [view.measure && words.measures[view.measure], view.year && words.ownYear(view.year)];
      return [plainFigure(view.text, words.bounds), ...tags].filter(Boolean).join(' ');
    }
  }
}

/** What limits a cell, in words: its nature, notes, and what the document says besides or instead. */
export function notesOfCell(cell: TableCell, words: ExportWords): string[] {
  if (cell.kind === 'derived') {
    return [...cell.notes.map((note) => words.notes[note]), ...cell.coverage].map(withoutStop);
  }
  if (cell.kind !== 'figure') return [];
  const { view, cell: comparison } = cell;
  const figure = (observation: Parameters<typeof figureText>[0]) =>
    plainFigure(figureText(observation), words.bounds);
  if (comparison.kind === 'missing') {
    const given = view.kind === 'missing' ? view.instead : [];
    return comparison.instead.flatMap(({ quote }, index) => {
      const one = given[index];
      return one ? [`${writtenInstead(one, comparison.reason === 'not-comparable', words)}：${quote}`] : [];
    });
  }
  if (view.kind === 'missing') return [];
  return [
    ...(view.nature ? [words.natures[view.nature]] : []),
    ...view.notes.map((note) => withoutStop(words.notes[note])),
    ...(view.coverage ? [withoutStop(view.coverage)] : []),
    ...comparison.others.map((one) => `${words.alsoGiven} ${figure(one)}：${one.quote}`),
  ];
}

function withoutStop(text: string): string {
  return text.replace(/。$/, '');
}

/**
 * A figure given instead of the one asked for, as the page shows it: 另有 one of the same indicator that cannot stand in
 * the cell, 另见 one of another indicator, which is no substitute.
 */
function writtenInstead(figure: InsteadFigure, own: boolean, words: ExportWords): string {
  const what = [
    own ? figure.scope : words.worded(words.indicatorName(figure.indicator), figure.label),
    figure.year && words.ownYear(figure.year),
    figure.formerTarget && words.formerTarget,
    figure.measure === 'growth' ? words.growth : figure.measure && words.measures[figure.measure],
  ].filter(Boolean);
  const unit = figure.text.kind === 'words' ? '' : (figure.unit ?? '');
  const written = plainFigure(figure.text, words.bounds) + unit;
  return [own ? words.instead : words.seeAlso, ...what, written].join(' ');
}

/** The name of a district or indicator. */
export function nameOf(head: TableHead, { locale }: ExportWords): string {
  return head.kind === 'indicator' ? head.indicator.name[locale] : head.label.name[locale];
}

function pastedCell(cell: TableCell, words: ExportWords): ExportCell {
  const isRange = cell.kind === 'figure' && cell.view.kind !== 'missing' && cell.view.text.kind === 'range';
  return isRange ? writtenCell(cell, words) : (numberIn(cell) ?? writtenCell(cell, words));
}

/** The notes of a row, each after the column it belongs to. */
function notesOfRow(
  { groups: heads, columns, years }: ComparisonTable,
  groups: readonly (readonly TableCell[])[],
  words: ExportWords,
  notesOf: (cell: TableCell) => readonly string[],
): string {
  const notes = groups.flatMap((cells, group) =>
    cells.flatMap((cell, column) => {
      const [head, kind] = [heads[group], columns[column]];
      const own = notesOf(cell);
      if (!head || !kind || own.length === 0) return [];
      return [`${nameOf(head, words)} ${words.columns[kind](years)}：${own.join('；')}`];
    }),
  );
  return notes.join(' | ');
}

function headCells(table: ComparisonTable, { heads }: ExportWords): string[] {
  return table.by === 'indicator' ? [heads.indicator, heads.unit] : [heads.district];
}

function stubCells(head: TableHead, words: ExportWords): string[] {
  return head.kind === 'indicator' ? [nameOf(head, words), head.indicator.unit] : [nameOf(head, words)];
}

function columnHeads(table: ComparisonTable, words: ExportWords): string[] {
  return table.groups.flatMap((head) => table.columns.map((kind) => columnHead(head, kind, table, words)));
}

function columnHead(
  head: TableHead,
  kind: ColumnKind,
  { years }: ComparisonTable,
  words: ExportWords,
): string {
  const unit = head.kind === 'indicator' ? `（${head.indicator.unit}）` : '';
  return `${nameOf(head, words)}${unit} ${words.columns[kind](years)}`;
}
