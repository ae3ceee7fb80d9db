import { useMemo } from 'preact/hooks';
import type { ChartContext } from '#core/charts/chart.ts';
import type { CompareState } from '#core/compare/state.ts';
import type { CompareVocabulary } from '#core/compare/vocabulary.ts';
import type { DistrictLabel } from '#core/districts/label.ts';
import { common as words } from '../../i18n/zh/charts/common.ts';
import { useUi } from '../../views/ui.ts';
import { AddressProblems } from './AddressProblems.tsx';
import { ChartTakeAway } from './ChartTakeAway.tsx';
import { ChosenCharts, SmallCharts } from './Charts.tsx';
import { Failure } from './Failure.tsx';
import { shownChart } from './shown-charts.ts';
import { useCharts } from './use-charts.ts';
import type { Comparison } from './use-comparison.ts';

interface Props {
  readonly state: CompareState;
  /** Whether the state is the address’s own, and not what the reader has made of it. */
  readonly fresh: boolean;
  readonly change: (part: Partial<CompareState>) => void;
  readonly comparison: Comparison;
  readonly vocabulary: CompareVocabulary;
  readonly labels: ReadonlyMap<DistrictLabel['id'], DistrictLabel>;
  /** The address of the view, whole. */
  readonly address: string;
}

/** The charts of a comparison, with ways to take them away. */
export function ChartArea({ state, fresh, change, comparison, vocabulary, labels, address }: Props) {
  const { locale } = useUi();
  const context = useMemo<ChartContext>(
    () => ({ years: vocabulary.years, labels, locale, words }),
    [vocabulary, labels],
  );
  const shown = useMemo(() => shownChart(comparison, state), [comparison, state.indicator, state.chart]);
  const { value: made, failed } = useCharts(shown?.kind, shown ? [shown.figures] : [], context);
  const charts = made && shown ? made : [];
  return (
    <>
      {failed && <Failure failure="code" />}
      <AddressProblems problems={fresh && shown ? shown.problems : []} />
      <ChosenCharts comparison={comparison} shown={shown} charts={charts} change={change} />
      {shown && charts.length > 0 && (
        <ChartTakeAway
          charts={charts}
          address={address}
          shown={shown}
          selection={comparison.selection}
          vocabulary={vocabulary}
        />
      )}
      <SmallCharts comparison={comparison} shown={shown} context={context} />
    </>
  );
}
