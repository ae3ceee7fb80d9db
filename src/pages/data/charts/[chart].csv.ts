import type { APIRoute, GetStaticPaths } from 'astro';
import { allCharts, type IndicatorChart } from '#build/pages/charts.ts';
import { site } from '#build/site.ts';
import { csvFromRows } from '#core/exports/csv.ts';
import { chartContext } from '../../../components/charts/chart-context.ts';

export const getStaticPaths = (() =>
  allCharts(site(), chartContext({ currentLocale: 'zh-CN' })).map((entry) => ({
    params: { chart: entry.chart.id },
    props: { ...entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<IndicatorChart> = ({ props }) => {
  const { columns, rows } = props.chart.table;
  return new Response(csvFromRows([columns, ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
