import { kindsAllowed, type IndicatorFigures } from '#core/charts/allowed.ts';
import type { ChartKind } from '#core/charts/chart.ts';
import type { AddressProblem, CompareState } from '#core/compare/state.ts';
import type { Comparison } from './use-comparison.ts';

/** Which chart of which indicator a state asks for. */
export interface ShownChart {
  readonly figures: IndicatorFigures;
  readonly kind: ChartKind;
  /** The kinds that the indicator’s figures allow. */
  readonly kinds: readonly ChartKind[];
  /** What the address asks for that these figures do not allow. */
  readonly problems: readonly AddressProblem[];
}

/** The chart a state asks for, or the first that its indicator allows; undefined where it allows none. */
export function shownChart(
  { rows, series }: Comparison,
  state: Pick<CompareState, 'indicator' | 'chart'>,
): ShownChart | undefined {
  const row = rows.find(({ indicator }) => indicator.id === state.indicator) ?? rows[0];
  if (!row) return undefined;
  const figures = { row, series: series.filter(({ indicator }) => indicator === row.indicator.id) };
  const kinds = kindsAllowed(figures);
  const asked = kinds.find((allowed) => allowed === state.chart);
  const kind = asked ?? kinds[0];
  const problems: AddressProblem[] =
    state.chart !== undefined && asked === undefined
      ? [{ kind: 'not-drawable', parameter: 'chart', value: state.chart }]
      : [];
  return kind && { figures, kind, kinds, problems };
}
