import type { Chart, ChartContext } from '#core/charts/chart.ts';
import { chartsOfIndicator } from '#core/charts/indicator-charts.ts';
import type { ComparisonRow } from '#core/dataset/comparison-row.ts';
import { rowFor } from '#core/dataset/overview.ts';
import { plannedDistricts } from './districts-shown.ts';
import type { Site } from '../site.ts';

/** A chart of the site with the indicator it belongs to. */
export interface IndicatorChart {
  readonly indicator: ComparisonRow['indicator'];
  readonly chart: Chart;
}

/** All charts of all indicators, as their pages show them. */
export function allCharts(site: Site, context: ChartContext): IndicatorChart[] {
  return site.dataset.comparison.flatMap((row) =>
    indicatorCharts(site, row, context).map((chart) => ({ indicator: row.indicator, chart })),
  );
}

/** The charts of an indicator over the districts that are shown side by side. */
export function indicatorCharts(site: Site, row: ComparisonRow, context: ChartContext): Chart[] {
  const { districts } = plannedDistricts(site.corpus);
  const series = site.dataset.series.filter(({ indicator }) => indicator === row.indicator.id);
  return chartsOfIndicator({ row: rowFor(row, districts), series }, context);
}
