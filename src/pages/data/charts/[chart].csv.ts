import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteChart } from '#build/pages/charts.ts';
import { chartRows } from '#core/charts/chart-rows.ts';
import { csvFromRows } from '#core/exports/csv.ts';
import { siteCharts } from '../../../components/charts/site-charts.ts';
import { addressLine } from '../../../i18n/address-line.ts';
import { pageContext } from '../../../i18n/page-context.ts';

export const getStaticPaths = (() =>
  siteCharts({ currentLocale: 'zh-CN' }).map((entry) => ({
    params: { chart: entry.chart.id },
    props: { ...entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<SiteChart> = (context) => {
  const { chart, home } = context.props;
  const { messages, href } = pageContext(context);
  const url = new URL(href(home), context.url);
  const address = addressLine({ currentLocale: context.currentLocale, url, site: context.site });
  const { source, rows } = messages.chartFrame;
  return new Response(csvFromRows(chartRows(chart, { source: source(chart), address }, rows)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
