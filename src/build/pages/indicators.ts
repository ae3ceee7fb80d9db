import { districtsWithNumber } from '#core/dataset/comparison.ts';
import type { ComparisonRow, PlanYears } from '#core/dataset/comparison-row.ts';
import { commonYears, rowsByTheme } from '#core/dataset/overview.ts';
import type { DistrictId } from '#core/model/ids.ts';
import type { IndicatorHead, Theme } from '#core/model/vocabulary.ts';
import { districtCells, type DistrictCells } from './cells.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { Site } from '../site.ts';

export interface IndicatorEntry {
  readonly indicator: IndicatorHead;
  /** Districts that give a number, in any document. */
  readonly districts: readonly DistrictLabel[];
  /** Cells of headline indicators, for a small path from base to target. */
  readonly cells: ReadonlyMap<DistrictId, DistrictCells> | undefined;
}

export interface IndicatorsPage {
  readonly years: PlanYears;
  readonly count: number;
  /** How many districts there are. */
  readonly all: number;
  readonly themes: readonly { readonly theme: Theme; readonly entries: readonly IndicatorEntry[] }[];
  /** Defined, but without a number in any document. */
  readonly without: readonly IndicatorHead[];
}

/** All indicators by theme. */
export function indicatorsPage({ corpus, dataset }: Site): IndicatorsPage {
  const labels = labelsOf(corpus.districts);
  const years = commonYears(corpus);
  const given = new Map(
    dataset.comparison.map(({ indicator }) => [
      indicator.id,
      districtsWithNumber(indicator.id, dataset.observations),
    ]),
  );
  const isGiven = ({ indicator }: ComparisonRow) => (given.get(indicator.id)?.length ?? 0) > 0;
  const entryOf = (row: ComparisonRow): IndicatorEntry => {
    const districts = [...labels.values()].filter(({ id }) => given.get(row.indicator.id)?.includes(id));
    const cells = row.indicator.headline ? districtCells(row, years) : undefined;
    return { indicator: row.indicator, districts, cells };
  };
  const rows = dataset.comparison.filter(isGiven);
  return {
    years,
    count: rows.length,
    all: corpus.districts.length,
    themes: rowsByTheme(corpus.themes, rows).map(({ theme, rows: own }) => ({
      theme,
      entries: own.map(entryOf),
    })),
    without: dataset.comparison.filter((row) => !isGiven(row)).map(({ indicator }) => indicator),
  };
}
