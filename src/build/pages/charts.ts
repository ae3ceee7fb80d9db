import type { Target } from '#core/address.ts';
import type { Chart, FullChartContext } from '#core/charts/chart.ts';
import { chartsOfIndicator } from '#core/charts/indicator-charts.ts';
import type { ComparisonRow } from '#core/dataset/comparison-row.ts';
import { rowFor } from '#core/dataset/overview.ts';
import { districtProfile } from './district-profile.ts';
import { plannedDistricts } from './districts-shown.ts';
import type { Site } from '../site.ts';

/** A chart of the site with the page that shows it among its sentences. */
export interface SiteChart {
  readonly chart: Chart;
  readonly home: Target;
}

/** All charts of indicators and districts, as their pages show them. */
export function allCharts(site: Site, context: FullChartContext): SiteChart[] {
  const ofIndicators = site.dataset.comparison.flatMap((row) =>
    indicatorCharts(site, row, context).map((chart) => ({
      chart,
      home: { to: 'indicator', indicator: row.indicator.id } as const,
    })),
  );
  const ofDistricts = site.corpus.districts.flatMap(({ id }) => {
    const { chart } = districtProfile(site, id, context);
    return chart ? [{ chart, home: { to: 'district', district: id } as const }] : [];
  });
  return [...ofIndicators, ...ofDistricts];
}

/** The charts of an indicator over the districts that are shown side by side. */
export function indicatorCharts(site: Site, row: ComparisonRow, context: FullChartContext): Chart[] {
  const { districts } = plannedDistricts(site.corpus);
  const series = site.dataset.series.filter(({ indicator }) => indicator === row.indicator.id);
  const yearTargets = site.dataset.yearTargets.get(row.indicator.id) ?? [];
  return chartsOfIndicator({ row: rowFor(row, districts), series, yearTargets }, context);
}
