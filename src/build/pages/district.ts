import type { PlanYears } from '#core/dataset/comparison-row.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { cellsOfRows, commonYears, districtsGiving, rowFor, rowsByTheme } from '#core/dataset/overview.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { DistrictId } from '#core/model/ids.ts';
import type { Observation } from '#core/model/observation.ts';
import type { District, IndicatorHead, Theme } from '#core/model/vocabulary.ts';
import { tableNotesOf, type TableNotes } from '#core/compare/notes.ts';
import { districtCells, fractionsIn, type DistrictCells } from './cells.ts';
import { labelOf, labelsOf, type DistrictLabel } from '#core/districts/label.ts';
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
    readonly rows: readonly {
      readonly indicator: IndicatorHead;
      readonly cells: ReadonlyMap<DistrictId, DistrictCells>;
    }[];
    readonly fraction: number;
  };
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
  }[];
}

/** Everything about one district. */
export function districtPage({ corpus, dataset }: Site, district: District): DistrictPage {
  const years = commonYears(corpus);
  const giving = givingOf(dataset);
  const label = labelOf(corpus, district.id);
  const labels = [...labelsOf(corpus.districts).values()];
  const beside = [label, ...labels.filter(({ id }) => id !== district.id).slice(0, othersAtMost)];
  const own = dataset.comparison.map((row) => rowFor(row, [label]));
  const given = own.filter((row) => districtsGiving(row).size > 0);
  const givenIds = new Set(given.map(({ indicator }) => indicator.id));
  const headline = dataset.comparison
    .filter(({ indicator }) => indicator.headline && givenIds.has(indicator.id))
    .map((row) => rowFor(row, beside));
  const notes = tableNotesOf(cellsOfRows([...headline, ...given]));
  const besideRows = headline.map((row) => ({
    indicator: row.indicator,
    cells: districtCells(row, years),
  }));
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
      districts: beside,
      rows: besideRows,
      fraction: fractionsIn(besideRows.map((row) => row.cells)),
    },
    tables,
    fraction: fractionsIn(tables.flatMap(({ rows }) => rows.map((row) => row.cells))),
    notes,
    given: given.length,
    only: giving
      .filter(({ districts }) => districts.size === 1 && districts.has(district.id))
      .map(({ indicator }) => indicator),
    lacking: giving
      .filter(({ districts }) => districts.size >= 2 && !districts.has(district.id))
      .map(({ indicator, districts }) => ({
        indicator,
        districts: labels.filter(({ id }) => districts.has(id)),
      })),
  };
}

const givers = new WeakMap<Dataset, readonly Giving[]>();

/** Which districts give a number for an indicator. */
interface Giving {
  readonly indicator: IndicatorHead;
  readonly districts: ReadonlySet<DistrictId>;
}

/** Who gives what, found once for all districts’ pages. */
function givingOf(dataset: Dataset): readonly Giving[] {
  const known = givers.get(dataset);
  if (known) return known;
  const found = dataset.comparison.map((row) => ({
    indicator: row.indicator,
    districts: districtsGiving(row),
  }));
  givers.set(dataset, found);
  return found;
}
