import type { Chart, FullChartContext } from './chart.ts';
import type { IndicatorFigures } from './allowed.ts';
import { panels } from './panels.ts';
import { dumbbellChart } from './dumbbell-chart.ts';
import { growthChart } from './growth.ts';
import { indexChart } from './index-paths.ts';
import { rankingCharts } from './ranking.ts';
import { seriesChart } from './series.ts';
import { structureChart, structuresIn } from './structure.ts';

/** From this many districts on, a ranking is easier to read than dumbbells. */
const many = 9;

/** All charts an indicator’s figures allow, the one that answers most first. */
export function chartsOfIndicator(
  { row, series, yearTargets }: IndicatorFigures,
  context: FullChartContext,
): Chart[] {
  const structures = structuresIn(series);
  const ranked = row.cells.size >= many;
  return [
    ...(ranked ? rankingCharts(row, 'target', context) : []),
    ...panels.map((panel) => dumbbellChart(row, panel, context)),
    growthChart(row, context),
    structures.length > 0 ? structureChart(structures, row.indicator.id, context) : undefined,
    indexChart(series, row, context),
    seriesChart(series, row, context, yearTargets),
  ].filter((chart) => chart !== undefined);
}
