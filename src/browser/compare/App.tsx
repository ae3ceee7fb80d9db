import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChartContext } from '#core/charts/chart.ts';
import { isDerivation } from '#core/compare/columns.ts';
import { extremesOf } from '#core/compare/extremes.ts';
import { tableNotesOf } from '#core/compare/notes.ts';
import { sortedTable } from '#core/compare/sort.ts';
import { queryOf, type AddressProblem, type CompareState } from '#core/compare/state.ts';
import { comparisonCellsIn, comparisonTable, type ComparisonTable as Table } from '#core/compare/table.ts';
import { orientationOf, selectionFrom, type CompareVocabulary } from '#core/compare/vocabulary.ts';
import { labelsOf } from '#core/districts/label.ts';
import { ComparisonTable } from '../../views/ComparisonTable.tsx';
import { TableNotes } from '../../views/TableNotes.tsx';
import { useUi } from '../../views/ui.ts';
import { Charts, shownCharts } from './Charts.tsx';
import { Chooser } from './Chooser.tsx';
import { embedAddress } from './embed-address.ts';
import { Failure } from './Failure.tsx';
import { openCell } from './open-cell.ts';
import { SourcePanel } from './SourcePanel.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useAddress } from './use-address.ts';
import { useComparison, useVocabulary, type Comparison } from './use-comparison.ts';

interface Props {
  readonly vocabularyFile: string;
}

/** The comparison that a reader puts together; the address holds all of it. */
export function App({ vocabularyFile }: Props) {
  const { messages } = useUi();
  const { compare } = messages;
  const { state, problems, change } = useAddress();
  const vocabulary = useVocabulary(vocabularyFile);
  const chosen = state.districts.length + state.indicators.length + state.themes.length > 0;
  const selection = useMemo(
    () => vocabulary.value && selectionFrom(state, vocabulary.value),
    [vocabulary.value, state.districts, state.indicators, state.themes],
  );
  const comparison = useComparison(chosen ? selection : undefined, vocabulary.value);
  useEffect(() => {
    // What stands on the page where nothing is chosen gives way; the same is done before the first paint.
    document.documentElement.toggleAttribute('data-asks', chosen);
  }, [chosen]);
  const failed = vocabulary.failure ? vocabulary : comparison.failure ? comparison : undefined;
  return (
    <>
      {vocabulary.value && selection && (
        <Chooser state={state} change={change} vocabulary={vocabulary.value} selection={selection} />
      )}
      <Problems problems={[...problems, ...(selection?.problems ?? [])]} />
      {failed?.failure && <Failure failure={failed.failure} onRetry={failed.retry} />}
      {chosen && !comparison.value && !failed && <p role="status">{compare.loading}</p>}
      {chosen && comparison.value && vocabulary.value && (
        <Result state={state} change={change} comparison={comparison.value} vocabulary={vocabulary.value} />
      )}
    </>
  );
}

function Problems({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const { problems: words } = useUi().messages.compare;
  if (problems.length === 0) return null;
  return (
    <div class="address-problems" role="status">
      <p>{words.title}</p>
      <ul>
        {problems.slice(0, 8).map((problem, index) => (
          <li key={index}>{words.describe(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

interface ResultProps {
  readonly state: CompareState;
  readonly change: (part: Partial<CompareState>) => void;
  readonly comparison: Comparison;
  readonly vocabulary: CompareVocabulary;
}

function Result({ state, change, comparison, vocabulary }: ResultProps) {
  const { locale, messages } = useUi();
  const { compare, charts: words, chartFrame } = messages;
  const [open, setOpen] = useState<string>();
  const opener = useRef<HTMLElement | null>(null);
  const { districts, indicators } = comparison.selection;
  const { years, data } = vocabulary;
  const labels = useMemo(() => labelsOf(districts), [comparison]);
  const table = useMemo<Table>(() => {
    const by = orientationOf(state, comparison.selection);
    const made = comparisonTable(comparison.rows, [...labels.values()], state.show, by, years);
    return sortedTable(made, state.order, locale);
  }, [comparison, state.show, state.by, state.order]);
  const context = useMemo<ChartContext>(() => ({ years, labels, locale, words }), [comparison]);
  const shown = useMemo(
    () => shownCharts(comparison, state, context),
    [comparison, state.indicator, state.chart],
  );
  const opened = open === undefined ? undefined : openCell(table, open);
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const name = target?.dataset['cell'];
    // A link opened in a new tab is the reader’s wish.
    if (!target || name === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    opener.current = target;
    setOpen(name);
  };
  const summary = compare.shown(districts.length, indicators.length);
  const title = titleOf(comparison, locale, compare.title);
  const address = new URL(location.pathname + queryOf(state), location.href).href;
  return (
    <>
      <p class="shown" role="status">
        {summary}
      </p>
      <div class={opened ? 'with-source' : undefined}>
        {/* Keys reach the figures themselves; this listens for all of them in one place. */}
        <div onClick={onClick}>
          <ComparisonTable
            table={table}
            caption={compare.caption(districts.length, indicators.length)}
            sorting={{ order: state.order, onOrder: (order) => change({ order }) }}
            {...(state.extremes && { extremes: extremesOf(table) })}
            {...(comparison.rows.length > 1 && {
              chosen: { indicator: shown?.indicator ?? '', onChoose: (indicator) => change({ indicator }) },
            })}
            open={open}
          />
          <TableNotes notes={tableNotesOf(comparisonCellsIn(table), state.show.some(isDerivation))} />
        </div>
        {opened && (
          <SourcePanel open={opened} years={years} documents={comparison.documents} onClose={close} />
        )}
      </div>
      <TakeAway
        table={table}
        comparison={comparison}
        charts={shown?.charts ?? []}
        address={address}
        embedAddress={embedAddress(state, comparison.selection, vocabulary, shown)}
        data={data}
        title={title}
      />
      <Charts
        comparison={comparison}
        shown={shown}
        change={change}
        context={context}
        source={`${chartFrame.source} · ${chartFrame.address}`}
      />
    </>
  );
}

/** What the view is about: `对照：一般公共预算收入（凌河、双台子、兴隆台、双塔）`. */
function titleOf({ selection }: Comparison, locale: 'zh' | 'en', name: string): string {
  const { districts, indicators } = selection;
  const some = <T,>(items: readonly T[], nameOf: (item: T) => string) =>
    items.slice(0, 4).map(nameOf).join('、') + (items.length > 4 ? `等${items.length}` : '');
  const subjects = some(indicators, (one) => one.name[locale]);
  return `${name}：${subjects}（${some(districts, (one) => (locale === 'zh' ? one.short : one.name.en))}）`;
}
