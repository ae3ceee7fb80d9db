import { emptyState, queryOf, type CompareState } from '#core/compare/state.ts';
import { selectionFrom, type CompareVocabulary, type Selection } from '#core/compare/vocabulary.ts';
import { href } from '../site-base.ts';
import type { ShownCharts } from './shown-charts.ts';

/** The page that shows the chart of a view and nothing else. */
export function embedAddress(
  state: CompareState,
  { districts }: Selection,
  vocabulary: CompareVocabulary,
  shown: ShownCharts | undefined,
): string {
  const usual = selectionFrom(emptyState, vocabulary).districts;
  const isUsual =
    usual.length === districts.length && usual.every(({ id }, index) => id === districts[index]?.id);
  const chart = shown?.charts[0];
  // The chart over the usual districts stands ready as a page that needs no scripts.
  if (isUsual && chart && chart.kind !== 'ranking') return absolute(href({ to: 'embed', chart: chart.id }));
  const query = queryOf({
    ...emptyState,
    districts: districts.map(({ id }) => id),
    indicators: shown ? [shown.indicator] : state.indicators,
    chart: shown?.kind,
  });
  return absolute(href({ to: 'embed', chart: 'compare' }) + query);
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}
