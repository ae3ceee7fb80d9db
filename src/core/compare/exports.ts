import { derivedText, figureText, plainFigure, type BoundWords } from '../dataset/cell-text.ts';
import type { MissingReason, PlanYears } from '../dataset/comparison-row.ts';
import type { UnderivedReason } from '../dataset/derived.ts';
import type { SignedNote, TaggedMeasure } from '../dataset/cell-view.ts';
import type { Nature, Observation, Role } from '../model/observation.ts';
import { formatPeriod } from '../quantity/period.ts';
import type { ColumnKind } from './columns.ts';
import { numberIn, type ComparisonTable, type TableCell, type TableHead } from './table.ts';

/** A cell of an export: numbers stay numbers, undefined is empty. */
export type ExportCell = string | number | undefined;
export type ExportRow = readonly ExportCell[];

/** The words that exports are made of; `i18n` provides them. */
export interface ExportWords {
  readonly locale: 'zh' | 'en';
  readonly bounds: BoundWords;
  readonly measures: Readonly<Record<TaggedMeasure, string>>;
  readonly natureSigns: Readonly<Record<Nature, string>>;
  readonly natures: Readonly<Record<Nature, string>>;
  readonly noteSigns: Readonly<Record<SignedNote, string>>;
  readonly notes: Readonly<Record<SignedNote, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly underived: Readonly<Record<UnderivedReason, string>>;
  readonly ownYear: (year: number) => string;
  readonly columns: Readonly<Record<ColumnKind, (years: PlanYears) => string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly period: (period: string) => string;
  readonly heads: {
    readonly district: string;
    readonly indicator: string;
    readonly unit: string;
    readonly column: string;
    readonly value: string;
    readonly upper: string;
    readonly written: string;
    readonly text: string;
    readonly reason: string;
    readonly notes: string;
    readonly period: string;
    readonly role: string;
    readonly nature: string;
    readonly label: string;
    readonly quote: string;
    readonly document: string;
    readonly url: string;
    readonly arithmetic: string;
    readonly derived: string;
  };
}

/**
 * The table as it is seen: a row a row, a column a column, cells as they are written on the page (`约160`, `未提及`).
 * For the clipboard and for Markdown.
 */
export function writtenRows(table: ComparisonTable, words: ExportWords): string[][] {
  return [
    [...headCells(table, words), ...columnHeads(table, words)],
    ...table.rows.map(({ head, groups }) => [
      ...stubCells(head, words),
      ...groups.flat().map((cell) => writtenCell(cell, words)),
    ]),
  ];
}

/**
 * The table for a spreadsheet: behind each column of numbers stands what the page shows, so that a bound or the reason
 * of a gap is not lost.
 */
export function sheetRows(table: ComparisonTable, words: ExportWords): ExportRow[] {
  const isText = (kind: ColumnKind) => kind === 'nature' || kind === 'wording';
  const heads = table.groups.flatMap((head) =>
    table.columns.flatMap((kind) => {
      const name = columnHead(head, kind, table.years, words);
      return isText(kind) ? [name] : [name, `${name} ${words.heads.written}`];
    }),
  );
  return [
    [...headCells(table, words), ...heads],
    ...table.rows.map(({ head, groups }) => [
      ...stubCells(head, words),
      ...groups.flat().flatMap((cell): ExportCell[] => {
        const written = writtenCell(cell, words);
        return cell.kind === 'nature' || cell.kind === 'wording' ? [written] : [numberIn(cell), written];
      }),
    ]),
  ];
}

function headCells(table: ComparisonTable, { heads }: ExportWords): string[] {
  return table.by === 'indicator' ? [heads.indicator, heads.unit] : [heads.district];
}

function stubCells(head: TableHead, words: ExportWords): string[] {
  return head.kind === 'indicator' ? [nameOf(head, words), head.indicator.unit] : [nameOf(head, words)];
}

function columnHeads({ groups, columns, years }: ComparisonTable, words: ExportWords): string[] {
  return groups.flatMap((head) => columns.map((kind) => columnHead(head, kind, years, words)));
}

function columnHead(head: TableHead, kind: ColumnKind, years: PlanYears, words: ExportWords): string {
  const unit = head.kind === 'indicator' ? `（${head.indicator.unit}）` : '';
  return `${nameOf(head, words)}${unit} ${words.columns[kind](years)}`;
}

function nameOf(head: TableHead, { locale }: ExportWords): string {
  return head.kind === 'indicator' ? head.indicator.name[locale] : head.label.name[locale];
}

/** A cell as one string, as the page shows it, with the signs of its notes. */
export function writtenCell(cell: TableCell, words: ExportWords): string {
  switch (cell.kind) {
    case 'nature':
      return cell.nature ? words.natures[cell.nature] : '';
    case 'wording':
      return cell.label ?? '';
    case 'derived':
      return cell.value.kind === 'missing'
        ? words.underived[cell.value.reason]
        : plainFigure(derivedText(cell.value), words.bounds);
    case 'figure': {
      const { view } = cell;
      if (view.kind === 'missing') return words.missing[view.reason];
      const signs = [
        ...(view.nature ? [words.natureSigns[view.nature]] : []),
        ...view.notes.map((note) => words.noteSigns[note]),
      ].join('');
      const tags = [view.measure && words.measures[view.measure], view.year && words.ownYear(view.year)];
      return [plainFigure(view.text, words.bounds) + signs, ...tags].filter(Boolean).join(' ');
    }
  }
}

/** Titles and addresses of sources, which only the caller knows. */
export interface SourceNames {
  readonly document: (observation: Observation) => string;
  readonly url: (observation: Observation) => string;
}

/** Every cell of figures as a row of its own with its sentence and address: what a reader checks against. */
export function figureRows(table: ComparisonTable, words: ExportWords, sources: SourceNames): ExportRow[] {
  const { heads } = words;
  const head = [
    heads.district,
    heads.indicator,
    heads.unit,
    heads.column,
    heads.value,
    heads.upper,
    heads.written,
    heads.text,
    heads.reason,
    heads.notes,
    heads.period,
    heads.role,
    heads.nature,
    heads.label,
    heads.quote,
    heads.document,
    heads.url,
  ];
  const body = table.rows.flatMap((row) =>
    row.groups.flatMap((cells, group) =>
      cells.flatMap((cell, column) => {
        const other = table.groups[group];
        const kind = table.columns[column];
        if (!other || !kind || cell.kind === 'nature' || cell.kind === 'wording') return [];
        const [district, indicator] = row.head.kind === 'district' ? [row.head, other] : [other, row.head];
        const unit = indicator.kind === 'indicator' ? indicator.indicator.unit : '';
        return [
          [
            nameOf(district, words),
            nameOf(indicator, words),
            unitOf(cell, unit),
            words.columns[kind](table.years),
            ...valueCells(cell, words),
            ...sourceCells(cell, words, sources),
          ],
        ];
      }),
    ),
  );
  return [head, ...body];
}

function unitOf(cell: TableCell, unit: string): string | undefined {
  if (cell.kind === 'derived') return cell.value.kind === 'value' ? cell.value.unit : undefined;
  if (cell.kind !== 'figure' || cell.cell.kind !== 'value') return undefined;
  return cell.cell.observation.canonical?.unit ?? unit;
}

/** Value, upper end, as written, words of the document, reason, notes. */
function valueCells(cell: TableCell, words: ExportWords): ExportCell[] {
  const written = writtenCell(cell, words);
  if (cell.kind === 'derived') {
    const { value } = cell;
    if (value.kind === 'missing') return [undefined, undefined, undefined, undefined, written, undefined];
    return [
      value.value,
      undefined,
      written,
      undefined,
      undefined,
      `${words.heads.derived}：${value.arithmetic}`,
    ];
  }
  if (cell.kind !== 'figure') return [];
  const { cell: comparison } = cell;
  if (comparison.kind === 'missing') {
    const instead = comparison.instead.map((one) => one.quote).join(' | ');
    return [undefined, undefined, undefined, undefined, written, instead || undefined];
  }
  const { observation, others } = comparison;
  const notes = [
    ...(cell.view.kind === 'missing' ? [] : cell.view.notes.map((note) => words.notes[note])),
    ...others.map((one) => `${plainFigure(figureText(one), words.bounds)}：${one.quote}`),
  ];
  const { canonical } = observation;
  return [
    canonical?.value,
    canonical?.upper,
    written,
    observation.words,
    undefined,
    notes.join(' | ') || undefined,
  ];
}

/** Period, role, nature, label, quote, document, address. */
function sourceCells(cell: TableCell, words: ExportWords, sources: SourceNames): ExportCell[] {
  if (cell.kind !== 'figure' || cell.cell.kind === 'missing') {
    const seen = cell.kind === 'figure' && cell.cell.kind === 'missing' ? cell.cell.observation : undefined;
    return [
      undefined,
      undefined,
      undefined,
      undefined,
      seen?.quote,
      seen && sources.document(seen),
      seen && sources.url(seen),
    ];
  }
  const { observation } = cell.cell;
  return [
    words.period(formatPeriod(observation.period)),
    words.roles[observation.role],
    observation.role === 'target' && observation.nature ? words.natures[observation.nature] : undefined,
    observation.label,
    observation.quote,
    sources.document(observation),
    sources.url(observation),
  ];
}

/** Rows as tab-separated text for the clipboard of a spreadsheet; no cell holds a tab or a line break. */
export function tsvFromRows(rows: readonly ExportRow[]): string {
  return rows
    .map((row) => row.map((cell) => String(cell ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

/** Rows as a Markdown table (GFM), the first as its head. */
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
  const rule = `| ${head.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
