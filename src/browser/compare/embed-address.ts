import type { Chart } from '#core/charts/chart.ts';
import { embedQuery } from '#core/compare/embed-query.ts';
import { emptyState } from '#core/compare/state.ts';
import { selectionFrom, type CompareVocabulary, type Selection } from '#core/compare/vocabulary.ts';
import { href } from '../site-base.ts';
import type { ShownChart } from './shown-charts.ts';

/** The page that shows one chart of a view and nothing else. */
export function embedAddress(
  { districts }: Selection,
  vocabulary: CompareVocabulary,
  shown: ShownChart,
  chart: Chart,
): string {
  const usual = selectionFrom(emptyState, vocabulary).districts;
  const isUsual =
    usual.length === districts.length && usual.every(({ id }, index) => id === districts[index]?.id);
  // The chart over the usual districts stands ready as a page that needs no scripts.
  if (isUsual && shown.kind !== 'ranking') return absolute(href({ to: 'embed', chart: chart.id }));
  const choice = {
    districts: districts.map(({ id }) => id),
    indicators: [shown.figures.row.indicator.id],
    chart: shown.kind,
  };
  return absolute(href({ to: 'embed', chart: 'compare' }) + embedQuery(choice, chart.id));
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}
