import type { Chart } from '#core/charts/chart.ts';

/** As many as a line holds; of more only their number is said. */
const namedAtMost = 6;

type Sources = Pick<Chart, 'sources' | 'breakdowns'>;

function documentsOf({ sources, breakdowns = [] }: Sources): string {
  const plans = `${namedOf(sources, '个区县')}的规划纲要`;
  return breakdowns.length === 0 ? plans : `${plans}、${namedOf(breakdowns, '个区县')}的任务分解`;
}

function namedOf(names: readonly string[], counted: string): string {
  return names.length <= namedAtMost ? names.join('、') : `${names.length}${counted}`;
}

/** Words around charts on a page. */
export const chartFrame = {
  source: (chart: Sources) => `来源：${documentsOf(chart)}，逐句见指标页`,
  sourceHere: (chart: Sources) => `来源：${documentsOf(chart)}，逐句列在本页`,
  address: '规划对照',
  rows: { title: '图题', measure: '指标与单位', remarks: '说明', source: '来源', address: '地址' },
  files: { numbers: '图中数字 CSV', embed: '嵌入网页' },
};
