import { chartKinds, type Chart, type ChartContext, type ChartKind } from '#core/charts/chart.ts';
import { chartsOfIndicator } from '#core/charts/indicator-charts.ts';
import { rankingChart } from '#core/charts/ranking.ts';
import type { CompareState } from '#core/compare/state.ts';
import { slots } from '#core/dataset/comparison-row.ts';
import type { Comparison } from './use-comparison.ts';

/** The charts of one indicator of a comparison, of one kind. */
export interface ShownCharts {
  readonly indicator: string;
  readonly kind: ChartKind;
  /** The kinds that the indicator’s figures allow. */
  readonly kinds: readonly ChartKind[];
  readonly charts: readonly Chart[];
}

/** The charts a state asks for; undefined where the indicator has none. */
export function shownCharts(
  { rows, series }: Comparison,
  state: Pick<CompareState, 'indicator' | 'chart'>,
  context: ChartContext,
): ShownCharts | undefined {
  const row = rows.find(({ indicator }) => indicator.id === state.indicator) ?? rows[0];
  if (!row) return undefined;
  const own = series.filter(({ indicator }) => indicator === row.indicator.id);
  const drawn = chartsOfIndicator({ row, series: own }, context).filter(({ kind }) => kind !== 'ranking');
  const rankings = slots.flatMap((slot) => rankingChart(row, slot, context) ?? []);
  const all = [...drawn, ...rankings];
  const kinds = chartKinds.filter((kind) => all.some((chart) => chart.kind === kind));
  const [first] = kinds;
  if (!first) return undefined;
  const kind = state.chart && kinds.includes(state.chart) ? state.chart : first;
  return { indicator: row.indicator.id, kind, kinds, charts: all.filter((chart) => chart.kind === kind) };
}
