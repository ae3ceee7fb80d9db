import type { ComparisonRow, PlanYears } from '#core/dataset/comparison.ts';
import { slots } from '#core/dataset/comparison.ts';
import { commonYears, districtsGiving, rowFor, rowsByTheme } from '#core/dataset/overview.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { DistrictId } from '#core/model/ids.ts';
import type { Observation } from '#core/model/observation.ts';
import type { District, Indicator } from '#core/model/vocabulary.ts';
import { districtCells, fractionsIn, tableNotes, type DistrictCells, type TableNotes } from './cells.ts';
import type { CompareTable } from './compare.ts';
import { districtLabel, districtLabels, type DistrictLabel } from './district-label.ts';
import type { Site } from '../site.ts';

/** Districts beside which one is laid; a page must not grow with the collection. */
const othersAtMost = 5;

export interface DistrictPage {
  readonly district: District;
  readonly label: DistrictLabel;
  readonly documents: readonly PlanDocument[];
  /** Latest statement on population that is no target. */
  readonly population: Observation | undefined;
  readonly years: PlanYears;
  /** Headline indicators of this district, with others’ cells; this district first. */
  readonly headline: {
    readonly districts: readonly DistrictLabel[];
    readonly rows: readonly { readonly indicator: Indicator; readonly cells: ReadonlyMap<DistrictId, DistrictCells> }[];
  };
  readonly tables: readonly CompareTable[];
  readonly notes: TableNotes;
  readonly given: number;
  readonly only: readonly Indicator[];
  readonly lacking: readonly { readonly indicator: Indicator; readonly districts: readonly DistrictLabel[] }[];
}

/** Everything about one district. */
export function districtPage({ corpus, dataset }: Site, district: District): DistrictPage {
  const years = commonYears(corpus);
  const label = districtLabel(corpus, district.id);
  const labels = [...districtLabels(corpus).values()];
  const beside = [label, ...labels.filter(({ id }) => id !== district.id).slice(0, othersAtMost)];
  const own = dataset.comparison.map((row) => rowFor(row, [label]));
  const given = own.filter((row) => districtsGiving(row) > 0);
  const headline = dataset.comparison
    .filter((row) => row.indicator.headline && given.some(({ indicator }) => indicator === row.indicator))
    .map((row) => rowFor(row, beside));
  const notes = tableNotes([...headline, ...given]);
  return {
    district,
    label,
    documents: corpus.documents.filter(({ meta }) => meta.district === district.id),
    population: dataset.observations.findLast(
      (found) => found.indicator === 'population' && found.district === district.id && found.role !== 'target',
    ),
    years,
    headline: {
      districts: beside,
      rows: headline.map((row) => ({ indicator: row.indicator, cells: districtCells(row, years, notes) })),
    },
    tables: rowsByTheme(corpus.themes, given).map(({ theme, rows }) => {
      const cells = rows.map((row) => ({ indicator: row.indicator, cells: districtCells(row, years, notes) }));
      return { theme, rows: cells, fraction: fractionsIn(cells.map((row) => row.cells)) };
    }),
    notes,
    given: given.length,
    only: dataset.comparison.filter((row) => gives(row, district.id) && districtsGiving(row) === 1).map(({ indicator }) => indicator),
    lacking: dataset.comparison
      .filter((row) => !gives(row, district.id) && districtsGiving(row) >= 2)
      .map((row) => ({ indicator: row.indicator, districts: labels.filter(({ id }) => gives(row, id)) })),
  };
}

function gives({ cells }: ComparisonRow, district: DistrictId): boolean {
  const record = cells.get(district);
  return record !== undefined && slots.some((slot) => record[slot].kind === 'value');
}
