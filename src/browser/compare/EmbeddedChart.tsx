import { useMemo } from 'preact/hooks';
import type { ChartContext } from '#core/charts/chart.ts';
import { chartInQuery } from '#core/compare/embed-query.ts';
import { queryOf, stateFromQuery } from '#core/compare/state.ts';
import { selectionFrom } from '#core/compare/vocabulary.ts';
import { labelsOf } from '#core/districts/label.ts';
import { common as words } from '../../i18n/zh/charts/common.ts';
import { ChartFigure } from '../../views/ChartFigure.tsx';
import { useUi } from '../../views/ui.ts';
import { shownChart, type ShownChart } from './shown-charts.ts';
import { useCharts } from './use-charts.ts';
import { AddressProblems } from './AddressProblems.tsx';
import { Failure } from './Failure.tsx';
import { useComparison, useVocabulary } from './use-comparison.ts';

/** One chart of a comparison, in a frame on another site; it leads to the comparison. */
export function EmbeddedChart({ vocabularyFile }: { readonly vocabularyFile: string }) {
  const { locale, messages, href } = useUi();
  const { compare } = messages;
  const { state, problems } = useMemo(() => stateFromQuery(location.search), []);
  const vocabulary = useVocabulary(vocabularyFile);
  const selection = useMemo(
    () => vocabulary.value && selectionFrom(state, vocabulary.value),
    [vocabulary.value],
  );
  const comparison = useComparison(selection, vocabulary.value);
  const context = useMemo<ChartContext | undefined>(
    () =>
      vocabulary.value &&
      comparison.value && {
        years: vocabulary.value.years,
        labels: labelsOf(comparison.value.selection.districts),
        locale,
        words,
      },
    [vocabulary.value, comparison.value],
  );
  const failed = vocabulary.failure ? vocabulary : comparison.failure ? comparison : undefined;
  if (failed?.failure) return <Failure failure={failed.failure} onRetry={failed.retry} />;
  const { indicators = [] } = selection ?? {};
  const asked = state.indicators.length + state.themes.length > 0;
  const answered = indicators.some(
    ({ id, theme }) => state.indicators.includes(id) || state.themes.includes(theme),
  );
  // A frame must not show another subject than its own.
  if (selection && asked && !answered)
    return <AddressProblems problems={[...problems, ...selection.problems]} />;
  if (!comparison.value || !context) return <p role="status">{compare.loading}</p>;
  const shown = shownChart(comparison.value, state);
  if (!shown) return <p>{compare.chart.none}</p>;
  return (
    <>
      <AddressProblems problems={[...problems, ...(selection?.problems ?? []), ...shown.problems]} />
      <EmbeddedPicture shown={shown} context={context} link={href({ to: 'compare' }) + queryOf(state)} />
    </>
  );
}

interface PictureProps {
  readonly shown: ShownChart;
  readonly context: ChartContext;
  readonly link: string;
}

/** The chart that the address names, or all of the kind where it names none. */
function EmbeddedPicture({ shown, context, link }: PictureProps) {
  const { chartFrame } = useUi().messages;
  const { value, failed } = useCharts(shown.kind, [shown.figures], context);
  if (failed) return <Failure failure="code" />;
  const charts = value ?? [];
  const only = chartInQuery(location.search);
  const found = charts.filter(({ id }) => id === only);
  const isGone = only !== undefined && charts.length > 0 && found.length === 0;
  return (
    <>
      {isGone && <AddressProblems problems={[{ kind: 'unknown-value', parameter: 'only', value: only }]} />}
      {(found.length > 0 ? found : charts).map((chart) => (
        <ChartFigure
          key={chart.id}
          chart={chart}
          source={`${chartFrame.source(chart)} · ${chartFrame.address}`}
          link={link}
        />
      ))}
    </>
  );
}
