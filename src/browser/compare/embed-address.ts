import type { Chart } from '#core/charts/chart.ts';
import { emptyState, queryOf } from '#core/compare/state.ts';
import { selectionFrom, type CompareVocabulary, type Selection } from '#core/compare/vocabulary.ts';
import { href } from '../site-base.ts';
import type { ShownChart } from './shown-charts.ts';

/** The page that shows the chart of a view and nothing else. */
export function embedAddress(
  { districts }: Selection,
  vocabulary: CompareVocabulary,
  shown: ShownChart,
  charts: readonly Chart[],
): string {
  const usual = selectionFrom(emptyState, vocabulary).districts;
  const isUsual =
    usual.length === districts.length && usual.every(({ id }, index) => id === districts[index]?.id);
  const [chart] = charts;
  // The chart over the usual districts stands ready as a page that needs no scripts.
  if (isUsual && chart && shown.kind !== 'ranking') return absolute(href({ to: 'embed', chart: chart.id }));
  const query = queryOf({
    districts: districts.map(({ id }) => id),
    indicators: [shown.figures.row.indicator.id],
    chart: shown.kind,
  });
  return absolute(href({ to: 'embed', chart: 'compare' }) + query);
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}
