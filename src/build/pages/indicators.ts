import { districtsWithNumber } from '#core/dataset/comparison.ts';
import type { CellView, InsteadFigure } from '#core/dataset/cell-view.ts';
import type { ComparisonRow, PlanYears } from '#core/dataset/comparison-row.ts';
import { commonYears, rowsByTheme } from '#core/dataset/overview.ts';
import type { IndicatorHead, Theme } from '#core/model/vocabulary.ts';
import { districtCells, type DistrictCells } from './cells.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { Site } from '../site.ts';

/** What a district says of a headline indicator, in brief. */
export type IndicatorPath = { readonly district: DistrictLabel } & (
  | { readonly kind: 'ends'; readonly base: CellView; readonly target: CellView }
  | { readonly kind: 'growth'; readonly growth: CellView }
  /** Only a figure of a part of the district, or of another year. */
  | { readonly kind: 'not-comparable'; readonly figure: InsteadFigure }
  /** Only in sentences that no cell of the comparison is about. */
  | { readonly kind: 'elsewhere' }
);

export interface IndicatorEntry {
  readonly indicator: IndicatorHead;
  /** Districts that give a number, in any document. */
  readonly districts: readonly DistrictLabel[];
  /** Headline indicators have a line for each of the districts. */
  readonly paths: readonly IndicatorPath[] | undefined;
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
    const paths = cells && districts.map((district) => pathOf(district, cells.get(district.id)));
    return { indicator: row.indicator, districts, paths };
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

function pathOf(district: DistrictLabel, cells: DistrictCells | undefined): IndicatorPath {
  if (cells?.base.kind === 'value' || cells?.target.kind === 'value') {
    return { district, kind: 'ends', base: cells.base, target: cells.target };
  }
  if (cells?.growth.kind === 'value') return { district, kind: 'growth', growth: cells.growth };
  const [figure] = cells
    ? [cells.target, cells.base].flatMap((cell) =>
        cell.kind === 'missing' && cell.reason === 'not-comparable' ? cell.instead : [],
      )
    : [];
  return figure ? { district, kind: 'not-comparable', figure } : { district, kind: 'elsewhere' };
}
