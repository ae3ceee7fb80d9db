import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteChart } from '#build/pages/charts.ts';
import { filePalette } from '#core/charts/file-palette.ts';
import { posterOf } from '#core/charts/poster.ts';
import { siteCharts } from '../../../components/charts/site-charts.ts';
import { viewHtml } from '../../../components/view-html.ts';
import { addressLine } from '../../../i18n/address-line.ts';
import { pageContext } from '../../../i18n/page-context.ts';
import { Picture } from '../../../views/Picture.tsx';

export const getStaticPaths = (() =>
  siteCharts({ currentLocale: 'zh-CN' }).map((entry) => ({
    params: { chart: entry.chart.id },
    props: { ...entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<SiteChart> = (context) => {
  const { chart, home } = context.props;
  const { messages, href } = pageContext(context);
  const url = new URL(href(home), context.url);
  const drawing = posterOf(chart, {
    source: messages.chartFrame.source(chart),
    address: addressLine({ currentLocale: context.currentLocale, url, site: context.site }),
  });
  const { id, title, summary } = chart;
  const svg = viewHtml(context, Picture, { drawing, id, title, summary, standalone: true }, filePalette);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
