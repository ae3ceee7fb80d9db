import { useMemo } from 'preact/hooks';
import { queryOf, stateFromQuery } from '#core/compare/state.ts';
import { selectionFrom } from '#core/compare/vocabulary.ts';
import { labelsOf } from '#core/districts/label.ts';
import { charts as words } from '../../i18n/zh/charts.ts';
import { ChartFigure } from '../../views/ChartFigure.tsx';
import { useUi } from '../../views/ui.ts';
import { shownCharts } from './shown-charts.ts';
import { Failure } from './Failure.tsx';
import { useComparison, useVocabulary } from './use-comparison.ts';

/** One chart of a comparison, in a frame on another site; it leads to the comparison. */
export function EmbeddedChart({ vocabularyFile }: { readonly vocabularyFile: string }) {
  const { locale, messages, href } = useUi();
  const { compare, chartFrame } = messages;
  const { state } = useMemo(() => stateFromQuery(location.search), []);
  const vocabulary = useVocabulary(vocabularyFile);
  const selection = useMemo(
    () => vocabulary.value && selectionFrom(state, vocabulary.value),
    [vocabulary.value],
  );
  const comparison = useComparison(selection, vocabulary.value);
  const failed = vocabulary.failure ? vocabulary : comparison.failure ? comparison : undefined;
  if (failed?.failure) return <Failure failure={failed.failure} onRetry={failed.retry} />;
  if (!comparison.value || !vocabulary.value) return <p role="status">{compare.loading}</p>;
  const context = {
    years: vocabulary.value.years,
    labels: labelsOf(comparison.value.selection.districts),
    locale,
    words,
  };
  const chart = shownCharts(comparison.value, state, context)?.charts[0];
  if (!chart) return <p>{compare.chart.none}</p>;
  return (
    <ChartFigure
      chart={chart}
      source={`${chartFrame.source} · ${chartFrame.address}`}
      link={href({ to: 'compare' }) + queryOf(state)}
    />
  );
}
