import { completePairs } from '#core/charts/dumbbell-data.ts';
import { notesOfTable, tableNotesOf, type TableNotes } from '#core/compare/notes.ts';
import { queryOf, type CompareState } from '#core/compare/state.ts';
import { comparisonTable, type ComparisonTable } from '#core/compare/table.ts';
import { slots, type ComparisonRow, type PlanYears } from '#core/dataset/comparison-row.ts';
import {
  cellsOfRows,
  commonYears,
  districtsMentioning,
  isUsual,
  leadingRows,
  rowFor,
  rowsByTheme,
} from '#core/dataset/overview.ts';
import type { DistrictLabel } from '#core/districts/label.ts';
import type { IndicatorHead, Theme } from '#core/model/vocabulary.ts';
import { compareFiles } from '../compare-files.ts';
import { districtCells, fractionsIn, type DistrictCells } from './cells.ts';
import { plannedDistricts } from './districts-shown.ts';
import type { Site } from '../site.ts';

/** A theme with its indicators that any plan mentions. */
export interface CompareTheme {
  readonly theme: Theme;
  /** The headline indicators and those of two or more districts, side by side. */
  readonly table: ComparisonTable;
  /** Indicators of one district only, with nothing beside them. */
  readonly singles: readonly SingleRow[];
  readonly fraction: number;
  readonly notes: TableNotes;
}

export interface SingleRow {
  readonly indicator: IndicatorHead;
  readonly district: DistrictLabel;
  readonly cells: DistrictCells;
}

export interface ComparePage {
  readonly years: PlanYears;
  readonly districts: readonly DistrictLabel[];
  /** How many districts there are in all. */
  readonly all: number;
  readonly indicators: number;
  readonly themes: readonly { readonly theme: Theme; readonly indicators: number }[];
  /** The indicators that are compared where none is chosen. */
  readonly table: ComparisonTable;
  readonly notes: TableNotes;
  /** Addresses of comparisons that answer a question, as far as the collection has their indicators. */
  readonly examples: readonly { readonly text: ExampleName; readonly query: string }[];
  /** The name of the file from which the browser learns what can be chosen. */
  readonly vocabulary: string;
}

/** Questions with which a reader may begin. */
const examples = [
  { text: 'revenue', choice: { indicators: ['public-revenue'], chart: 'growth' } },
  {
    text: 'unemployment',
    choice: {
      indicators: ['registered-unemployment-rate', 'unemployment-rate'],
      show: ['base', 'target', 'nature', 'wording'],
    },
  },
  { text: 'size', choice: { indicators: ['gdp'], chart: 'index' } },
  { text: 'structure', choice: { indicators: ['industry-structure'] } },
] as const satisfies readonly { text: string; choice: Partial<CompareState> }[];
export type ExampleName = (typeof examples)[number]['text'];

/** The page where a comparison is made; without scripts it lists the headline indicators and leads to the themes. */
export function comparePage(site: Site): ComparePage {
  const { corpus } = site;
  const years = commonYears(corpus);
  const { all, districts } = plannedDistricts(corpus);
  const rows = mentionedRows(site, districts);
  const usual = site.dataset.comparison.filter(isUsual).map((row) => rowFor(row, districts));
  const table = comparisonTable(usual, districts, slots, 'indicator', years);
  return {
    years,
    districts,
    all,
    indicators: rows.length,
    themes: rowsByTheme(corpus.themes, rows).map(({ theme, rows: own }) => ({
      theme,
      indicators: own.length,
    })),
    table,
    notes: notesOfTable(table),
    examples: examples
      .filter(({ choice }) =>
        choice.indicators.every((id) => corpus.indicators.has(id as IndicatorHead['id'])),
      )
      .map(({ text, choice }) => ({ text, query: queryOf(choice) })),
    vocabulary: compareFiles(site).vocabulary,
  };
}

/** The themes that have a page of the comparison. */
export function compareThemes(site: Site): CompareTheme[] {
  const { corpus } = site;
  const years = commonYears(corpus);
  const { districts } = plannedDistricts(corpus);
  return rowsByTheme(corpus.themes, mentionedRows(site, districts)).map(({ theme, rows }) => {
    const beside = rows.filter((row) => !isSingle(row));
    const single = rows.filter(isSingle);
    const cells = single.map((row) => districtCells(row, years));
    return {
      theme,
      table: comparisonTable(beside, districts, slots, 'indicator', years),
      singles: single.flatMap((row, index) => singleRow(row, cells[index] ?? new Map(), districts)),
      fraction: fractionsIn(cells),
      notes: tableNotesOf(cellsOfRows(rows)),
    };
  });
}

function mentionedRows({ dataset }: Site, districts: readonly DistrictLabel[]): ComparisonRow[] {
  return dataset.comparison
    .map((row) => rowFor(row, districts))
    .filter((row) => districtsMentioning(row).length > 0);
}

function isSingle(row: ComparisonRow): boolean {
  return !row.indicator.headline && districtsMentioning(row).length < 2;
}

function singleRow(
  row: ComparisonRow,
  cells: ReadonlyMap<DistrictLabel['id'], DistrictCells>,
  districts: readonly DistrictLabel[],
): SingleRow[] {
  const mentioning = new Set(districtsMentioning(row));
  return districts.flatMap((district) => {
    const own = cells.get(district.id);
    return own && mentioning.has(district.id) ? [{ indicator: row.indicator, district, cells: own }] : [];
  });
}

/** Headline indicators of which two or more districts give base and target as yearly levels. */
export function headlineRows(site: Site): ComparisonRow[] {
  const { districts } = plannedDistricts(site.corpus);
  return mentionedRows(site, districts).filter(
    (row) =>
      row.indicator.headline && completePairs(row).filter(({ base }) => base.measure === 'level').length >= 2,
  );
}

/** The comparison on the home page: four headline indicators over the first districts. */
export interface HeadlineComparison {
  readonly years: PlanYears;
  readonly districts: readonly DistrictLabel[];
  readonly rows: readonly {
    readonly row: ComparisonRow;
    readonly cells: ReadonlyMap<DistrictLabel['id'], DistrictCells>;
  }[];
  readonly notes: TableNotes;
}

export function headlineComparison({ corpus, dataset }: Site): HeadlineComparison {
  const years = commonYears(corpus);
  const { districts } = plannedDistricts(corpus);
  const rows = leadingRows(
    dataset.comparison.map((row) => rowFor(row, districts)),
    4,
  );
  return {
    years,
    districts,
    rows: rows.map((row) => ({ row, cells: districtCells(row, years) })),
    notes: tableNotesOf(cellsOfRows(rows)),
  };
}
