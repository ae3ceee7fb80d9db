import type { ColumnKind } from '#core/compare/columns.ts';
import { tableNotesOf, type TableNotes } from '#core/compare/notes.ts';
import { comparisonTable, derivedCellsIn, type ComparisonTable } from '#core/compare/table.ts';
import type { ComparisonRow, PlanYears } from '#core/dataset/comparison-row.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { cellsOfRows, commonYears, rowFor, rowsByTheme, statingByIndicator } from '#core/dataset/overview.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { DistrictId } from '#core/model/ids.ts';
import type { Observation } from '#core/model/observation.ts';
import type { District, IndicatorHead, Theme } from '#core/model/vocabulary.ts';
import { districtCells, fractionsIn, type DistrictCells } from './cells.ts';
import { districtsBeside } from './district-profile.ts';
import type { Site } from '../site.ts';

/** What the profile shows of the district itself, and of those beside it. */
const ownColumns: readonly ColumnKind[] = ['base', 'target', 'growth', 'implied-growth'];
const othersColumns: readonly ColumnKind[] = ['target'];

export interface DistrictPage {
  readonly district: District;
  readonly label: DistrictLabel;
  readonly documents: readonly PlanDocument[];
  /** Latest statement on population that is no target. */
  readonly population: Observation | undefined;
  readonly years: PlanYears;
  /** Headline indicators that this district gives: its own columns, and beside them those of others. */
  readonly headline: { readonly own: ComparisonTable; readonly others: ComparisonTable };
  /** All indicators it gives, by theme. */
  readonly tables: readonly {
    readonly theme: Theme;
    readonly rows: readonly {
      readonly indicator: IndicatorHead;
      readonly cells: ReadonlyMap<DistrictId, DistrictCells>;
    }[];
  }[];
  readonly fraction: number;
  readonly notes: TableNotes;
  readonly given: number;
  readonly only: readonly IndicatorHead[];
  readonly lacking: readonly {
    readonly indicator: IndicatorHead;
    readonly districts: readonly DistrictLabel[];
    /** What this district gives that is related and not the same. */
    readonly related: readonly IndicatorHead[];
  }[];
}

/** Everything about one district. */
export function districtPage({ corpus, dataset }: Site, district: District): DistrictPage {
  const years = commonYears(corpus);
  const labels = [...labelsOf(corpus.districts).values()];
  const { own: label, others } = districtsBeside(corpus, district.id);
  const own = dataset.comparison.map((row) => rowFor(row, [label]));
  const stating = statingIn(dataset);
  const given = own.filter(({ indicator }) => stating.get(indicator.id)?.numbers.has(district.id));
  const givenIds = new Set(given.map(({ indicator }) => indicator.id));
  const headline = dataset.comparison
    .filter(({ indicator }) => indicator.headline && givenIds.has(indicator.id))
    .map((row) => rowFor(row, [label, ...others]));
  const ownTable = comparisonTable(headline, [label], ownColumns, 'indicator', years);
  const notes = tableNotesOf(cellsOfRows([...headline, ...given]), derivedCellsIn(ownTable));
  const tables = rowsByTheme(corpus.themes, given).map(({ theme, rows }) => ({
    theme,
    rows: rows.map((row) => ({ indicator: row.indicator, cells: districtCells(row, years) })),
  }));
  return {
    district,
    label,
    documents: corpus.documents.filter(({ meta }) => meta.district === district.id),
    population: dataset.observations.findLast(
      (found) =>
        found.indicator === 'population' && found.district === district.id && found.role !== 'target',
    ),
    years,
    headline: {
      own: ownTable,
      others: comparisonTable(headline, others, othersColumns, 'indicator', years),
    },
    tables,
    fraction: fractionsIn(tables.flatMap(({ rows }) => rows.map((row) => row.cells))),
    notes,
    given: given.length,
    only: onlyIn(dataset, district.id),
    lacking: lackingIn(dataset, own, district.id).map(({ indicator, districts }) => ({
      indicator,
      districts: labels.filter(({ id }) => districts.has(id)),
      related: relatedIn(dataset, indicator, district.id),
    })),
  };
}

/** Indicators of which no other plan says anything, nor of one that is near. */
function onlyIn(dataset: Dataset, id: DistrictId): IndicatorHead[] {
  const stating = statingIn(dataset);
  const isOthers = (indicator: IndicatorHead['id']) =>
    [...(stating.get(indicator)?.mentions ?? [])].some((district) => district !== id);
  return dataset.comparison
    .map(({ indicator }) => indicator)
    .filter((indicator) => stating.get(indicator.id)?.numbers.has(id))
    .filter((indicator) => ![indicator.id, ...nearIds(indicator)].some(isOthers));
}

/**
 * Indicators that at least two others give a number, and of which this plan says nothing, nor of one that is near.
 * What a lost table may have held is left out.
 */
function lackingIn(dataset: Dataset, own: readonly ComparisonRow[], id: DistrictId) {
  const stating = statingIn(dataset);
  return own.flatMap(({ indicator, cells }) => {
    const districts = stating.get(indicator.id)?.numbers ?? new Set<DistrictId>();
    const base = cells.get(id)?.base;
    const isLost = base?.kind === 'missing' && base.reason === 'lost-in-source';
    const isSaid = [indicator.id, ...nearIds(indicator)].some((one) => stating.get(one)?.mentions.has(id));
    return districts.size < 2 || isLost || isSaid ? [] : [{ indicator, districts }];
  });
}

/** The related indicators that a district gives a number. */
function relatedIn(dataset: Dataset, { related }: IndicatorHead, id: DistrictId): IndicatorHead[] {
  const stating = statingIn(dataset);
  const given = new Set(
    related.map(({ indicator }) => indicator).filter((one) => stating.get(one)?.numbers.has(id)),
  );
  return dataset.comparison.flatMap(({ indicator }) => (given.has(indicator.id) ? [indicator] : []));
}

function nearIds({ related }: IndicatorHead): IndicatorHead['id'][] {
  return related.filter(({ near }) => near).map(({ indicator }) => indicator);
}

const known = new WeakMap<Dataset, ReturnType<typeof statingByIndicator>>();

/** Who states what, found once for all districts. */
function statingIn(dataset: Dataset): ReturnType<typeof statingByIndicator> {
  const found =
    known.get(dataset) ?? statingByIndicator(dataset.series.flatMap(({ observations }) => observations));
  known.set(dataset, found);
  return found;
}
