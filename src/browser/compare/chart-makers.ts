import type { IndicatorFigures } from '#core/charts/allowed.ts';
import type { Chart, ChartContext, ChartKind } from '#core/charts/chart.ts';
import { panels } from '#core/charts/panels.ts';
import { slots } from '#core/dataset/comparison-row.ts';

type Maker = (figures: IndicatorFigures, context: ChartContext) => Chart[];

const listed = (chart: Chart | undefined): Chart[] => (chart ? [chart] : []);

/** How each kind of chart is made; a kind is downloaded when it is asked for. */
const makers: Readonly<Record<ChartKind, () => Promise<Maker>>> = {
  dumbbell: () =>
    import('#core/charts/dumbbell-chart.ts').then(
      ({ dumbbellChart }) =>
        ({ row }, context) =>
          panels.flatMap((panel) => listed(dumbbellChart(row, panel, context))),
    ),
  growth: () =>
    import('#core/charts/growth.ts').then(
      ({ growthChart }) =>
        ({ row }, context) =>
          listed(growthChart(row, context)),
    ),
  index: () =>
    import('#core/charts/index-paths.ts').then(
      ({ indexChart }) =>
        ({ row, series }, context) =>
          listed(indexChart(series, row, context)),
    ),
  series: () =>
    import('#core/charts/series.ts').then(
      ({ seriesChart }) =>
        ({ row, series }, context) =>
          listed(seriesChart(series, row, context)),
    ),
  structure: () =>
    import('#core/charts/structure.ts').then(
      ({ structureChart, structuresIn }) =>
        ({ row, series }, context) =>
          listed(structureChart(structuresIn(series), row.indicator.id, context)),
    ),
  ranking: () =>
    import('#core/charts/ranking.ts').then(
      ({ rankingChart }) =>
        ({ row }, context) =>
          slots.flatMap((slot) => listed(rankingChart(row, slot, context))),
    ),
};

/** The charts of an indicator, of one kind. */
export async function makeCharts(
  kind: ChartKind,
  figures: IndicatorFigures,
  context: ChartContext,
): Promise<Chart[]> {
  const make = await makers[kind]();
  return make(figures, context);
}
