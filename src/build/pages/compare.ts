import { completePairs } from '#core/charts/dumbbell-data.ts';
import { slots, type ComparisonRow, type PlanYears } from '#core/dataset/comparison.ts';
import {
  commonYears,
  districtsMentioning,
  leadingRows,
  rowFor,
  rowsByTheme,
} from '#core/dataset/overview.ts';
import type { DistrictId } from '#core/model/ids.ts';
import type { Indicator, Theme } from '#core/model/vocabulary.ts';
import { districtCells, fractionsIn, tableNotes, type DistrictCells, type TableNotes } from './cells.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { Site } from '../site.ts';

/** Districts laid side by side without a choice of the reader’s; a page must not grow with the collection. */
const atMost = 8;

export interface CompareRow {
  readonly indicator: Indicator;
  readonly cells: ReadonlyMap<DistrictId, DistrictCells>;
}

export interface CompareTable {
  readonly theme: Theme;
  /** Indicators to lay side by side: the headline ones and those of two or more districts. */
  readonly rows: readonly CompareRow[];
  /** Indicators of one district only, with nothing beside them. */
  readonly singles: readonly SingleRow[];
  readonly fraction: number;
}

export interface SingleRow {
  readonly indicator: Indicator;
  readonly district: DistrictLabel;
  readonly cells: DistrictCells;
}

export interface ComparePage {
  readonly years: PlanYears;
  readonly districts: readonly DistrictLabel[];
  /** How many districts there are in all. */
  readonly all: number;
  readonly indicators: number;
  readonly tables: readonly CompareTable[];
  readonly notes: TableNotes;
  /** Headline indicators of which two or more districts give base and target. */
  readonly charts: readonly ComparisonRow[];
}

/** The comparison of all indicators over the first districts that have a plan. */
export function comparePage({ corpus, dataset }: Site): ComparePage {
  const years = commonYears(corpus);
  const { all, districts } = comparedDistricts(corpus);
  const rows = dataset.comparison
    .map((row) => rowFor(row, districts))
    .filter((row) => districtsMentioning(row).length > 0);
  const notes = tableNotes(rows);
  const tables = rowsByTheme(corpus.themes, rows).map(({ theme, rows: own }): CompareTable => {
    const [single, beside] = [own.filter(isSingle), own.filter((row) => !isSingle(row))].map((part) =>
      part.map((row) => ({ indicator: row.indicator, cells: districtCells(row, years, notes) })),
    ) as [CompareRow[], CompareRow[]];
    const singles = single.flatMap((row) => singleRow(row, districts));
    return {
      theme,
      rows: beside,
      singles,
      fraction: fractionsIn([...beside, ...single].map(({ cells }) => cells)),
    };
  });
  const charts = rows.filter((row) => row.indicator.headline && levelPairs(row) >= 2);
  return { years, districts, all, indicators: rows.length, tables, notes, charts };
}

function comparedDistricts(corpus: Site['corpus']): { districts: DistrictLabel[]; all: number } {
  const planned = new Set(
    corpus.documents.filter(({ meta }) => meta.kind === 'outline').map(({ meta }) => meta.district),
  );
  const labels = [...labelsOf(corpus.districts).values()].filter(({ id }) => planned.has(id));
  return { districts: labels.slice(0, atMost), all: labels.length };
}

function isSingle(row: ComparisonRow): boolean {
  return !row.indicator.headline && districtsMentioning(row).length < 2;
}

function singleRow({ indicator, cells }: CompareRow, districts: readonly DistrictLabel[]): SingleRow[] {
  const isSaid = (own: DistrictCells) => slots.some((slot) => own[slot].kind !== 'missing');
  return districts.flatMap((district) => {
    const own = cells.get(district.id);
    return own && isSaid(own) ? [{ indicator, district, cells: own }] : [];
  });
}

function levelPairs(row: ComparisonRow): number {
  return completePairs(row).filter(({ base }) => base.measure === 'level').length;
}

/** The comparison on the home page: four headline indicators over the first districts. */
export interface HeadlineComparison {
  readonly years: PlanYears;
  readonly districts: readonly DistrictLabel[];
  readonly rows: readonly { readonly row: ComparisonRow; readonly cells: CompareRow['cells'] }[];
}

export function headlineComparison({ corpus, dataset }: Site): HeadlineComparison {
  const years = commonYears(corpus);
  const { districts } = comparedDistricts(corpus);
  const rows = leadingRows(
    dataset.comparison.map((row) => rowFor(row, districts)),
    4,
  );
  const notes = tableNotes(rows);
  return { years, districts, rows: rows.map((row) => ({ row, cells: districtCells(row, years, notes) })) };
}
