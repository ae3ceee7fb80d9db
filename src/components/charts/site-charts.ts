import { allCharts, type SiteChart } from '#build/pages/charts.ts';
import { site } from '#build/site.ts';
import type { pageContext } from '../../i18n/page-context.ts';
import { chartOfAttention } from '../themes/attention-chart.ts';
import { chartContext } from './chart-context.ts';

/** Every chart that can be taken away, in the language of a page. */
export function siteCharts(astro: Parameters<typeof pageContext>[0]): SiteChart[] {
  return [
    ...allCharts(site(), chartContext(astro)),
    { chart: chartOfAttention(site(), astro), home: { to: 'themes' } },
  ];
}
