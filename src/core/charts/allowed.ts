import { slots, type ComparisonRow } from '../dataset/comparison-row.ts';
import { derived, growthPair } from '../dataset/derived.ts';
import { waysOf } from '../dataset/steps.ts';
import type { Series } from '../dataset/series.ts';
import type { Observation } from '../model/observation.ts';
import { chartKinds, type ChartKind } from './chart.ts';
import { panels } from './panels.ts';
import { rankingGroups } from './ranking-data.ts';

/** What the charts of one indicator are drawn from. */
export interface IndicatorFigures {
  readonly row: ComparisonRow;
  readonly series: readonly Series[];
  /** What task breakdowns set for single years; none where plans alone are compared. */
  readonly yearTargets?: readonly Observation[];
}

/** Fewer years than this are no path. */
export const leastYears = 3;

const allows: Readonly<Record<ChartKind, (figures: IndicatorFigures) => boolean>> = {
  dumbbell: ({ row }) =>
    [...row.cells.values()].some(({ base, target }) =>
      [base, target].some(
        (cell) =>
          cell.kind === 'value' &&
          cell.observation.canonical !== undefined &&
          panels.some((panel) => panel === cell.observation.measure),
      ),
    ),
  growth: ({ row }) =>
    [...row.cells.values()].some((cells) => {
      const { declared, implied } = growthPair(cells);
      return declared?.canonical !== undefined || implied !== undefined;
    }),
  index: ({ row }) =>
    [...row.cells.values()].some((cells) => {
      const index = derived('index', cells);
      return index.kind === 'value' && index.operands[0]?.measure === 'level';
    }),
  series: ({ row, series }) =>
    waysOf(series, row).some(({ steps }) => new Set(steps.map(({ year }) => year)).size >= leastYears),
  structure: ({ series }) =>
    series.some(({ observations }) =>
      observations.some(({ quantity, scope }) => quantity.kind === 'ratio' && scope === undefined),
    ),
  ranking: ({ row }) => slots.some((slot) => rankingGroups(row, slot).length > 0),
};

/** The kinds of chart that an indicator’s figures allow, told without drawing any. */
export function kindsAllowed(figures: IndicatorFigures): ChartKind[] {
  return chartKinds.filter((kind) => allows[kind](figures));
}
