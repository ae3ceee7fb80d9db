import type { IndicatorFigures } from '#core/charts/allowed.ts';
import type { Chart, ChartContext, ChartKind } from '#core/charts/chart.ts';
import { makeCharts } from './chart-makers.ts';
import { useImport, type Imported } from './use-import.ts';

/** The charts of one kind for some indicators; those of before stay while others are made. */
export function useCharts(
  kind: ChartKind | undefined,
  figures: readonly IndicatorFigures[],
  context: ChartContext,
): Imported<readonly Chart[]> {
  const ids = figures.map(({ row }) => row.indicator.id).join(' ');
  const districts = [...context.labels.keys()].join(' ');
  return useImport(kind && `${kind} ${ids} ${districts}`, async () => {
    if (!kind) return [];
    const made = await Promise.all(figures.map((one) => makeCharts(kind, one, context)));
    return made.flat();
  });
}
