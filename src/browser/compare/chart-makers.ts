import type { IndicatorFigures } from '#core/charts/allowed.ts';
import type { Chart, ChartContext, ChartKind } from '#core/charts/chart.ts';

/** Makes the charts of one kind for an indicator. */
export type Maker = (figures: IndicatorFigures, context: ChartContext) => Chart | Chart[];

/** Each kind with its words; a kind is downloaded when it is asked for. */
const makers: Readonly<Record<ChartKind, () => Promise<{ readonly make: Maker }>>> = {
  dumbbell: () => import('./makers/dumbbell.ts'),
  growth: () => import('./makers/growth.ts'),
  index: () => import('./makers/index-paths.ts'),
  series: () => import('./makers/series.ts'),
  structure: () => import('./makers/structure.ts'),
  ranking: () => import('./makers/ranking.ts'),
};

/** The charts of an indicator, of one kind. */
export async function makeCharts(
  kind: ChartKind,
  figures: IndicatorFigures,
  context: ChartContext,
): Promise<Chart[]> {
  const { make } = await makers[kind]();
  return [make(figures, context)].flat();
}
