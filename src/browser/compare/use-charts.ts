import { useEffect, useState } from 'preact/hooks';
import type { IndicatorFigures } from '#core/charts/allowed.ts';
import type { Chart, ChartContext, ChartKind } from '#core/charts/chart.ts';
import { makeCharts } from './chart-makers.ts';

/** The charts of one kind for some indicators; those of before stay while others are made. */
export function useCharts(
  kind: ChartKind | undefined,
  figures: readonly IndicatorFigures[],
  context: ChartContext,
): readonly Chart[] {
  const [charts, setCharts] = useState<readonly Chart[]>([]);
  const key = figures.map(({ row }) => row.indicator.id).join(' ');
  useEffect(() => {
    if (!kind) {
      setCharts([]);
      return undefined;
    }
    let current = true;
    void Promise.all(figures.map((one) => makeCharts(kind, one, context))).then((made) => {
      if (current) setCharts(made.flat());
    });
    return () => {
      current = false;
    };
    // The figures are named by their indicators and by the districts of the context.
  }, [kind, key, context]);
  return charts;
}
