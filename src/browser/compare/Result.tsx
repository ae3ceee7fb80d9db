import { useMemo, useRef, useState } from 'preact/hooks';
import { defaultColumns } from '#core/compare/columns.ts';
import { notesOfTable } from '#core/compare/notes.ts';
import { sortedTable } from '#core/compare/sort.ts';
import { queryOf, type CompareState } from '#core/compare/state.ts';
import { comparisonTable, type ComparisonTable as Table } from '#core/compare/table.ts';
import { orientationOf, type CompareVocabulary } from '#core/compare/vocabulary.ts';
import { labelsOf } from '#core/districts/label.ts';
import { ComparisonTable } from '../../views/ComparisonTable.tsx';
import { TableNotes } from '../../views/TableNotes.tsx';
import { useUi } from '../../views/ui.ts';
import { Failure } from './Failure.tsx';
import { openCell } from './open-cell.ts';
import { Lazy } from './Lazy.tsx';
import { TakeAway } from './TakeAway.tsx';
import type { Comparison } from './use-comparison.ts';
import { useImport } from './use-import.ts';

interface Props {
  readonly state: CompareState;
  /** Whether the state is the address’s own, and not what the reader has made of it. */
  readonly fresh: boolean;
  readonly change: (part: Partial<CompareState>) => void;
  readonly comparison: Comparison;
  readonly vocabulary: CompareVocabulary;
}

/** A table this narrow leaves room for its chart at its side. */
const narrowColumns = 6;

/** The table of a choice with its notes, sources, charts and ways to take them away. */
export function Result({ state, fresh, change, comparison, vocabulary }: Props) {
  const { locale, messages } = useUi();
  const { compare } = messages;
  const { districts, indicators } = comparison.selection;
  const { years, data } = vocabulary;
  const labels = useMemo(() => labelsOf(districts), [comparison]);
  const table = useMemo<Table>(() => {
    const by = orientationOf(state, comparison.selection);
    const columns = state.show ?? defaultColumns(by);
    const made = comparisonTable(comparison.rows, [...labels.values()], columns, by, years);
    return sortedTable(made, state.order, locale);
  }, [comparison, state.show, state.by, state.order]);
  // Marking is asked for now and then: it comes when it is.
  const marking = useImport(state.extremes || undefined, () => import('#core/compare/extremes.ts'));
  const source = useOpenSource();
  const opened = source.name === undefined ? undefined : openCell(table, source.name);
  const beside = table.groups.length * table.columns.length <= narrowColumns;
  const title = compare.viewTitle(
    indicators.map(({ name }) => name[locale]),
    districts.map(({ name, short }) => (locale === 'zh' ? short : name.en)),
  );
  const names = useMemo(
    () => new Map(vocabulary.indicators.map(({ id, name }) => [id as string, name[locale]])),
    [vocabulary],
  );
  const address = new URL(location.pathname + queryOf(state), location.href).href;
  const charts = (
    <Lazy load={chartArea} props={{ state, fresh, change, comparison, vocabulary, labels, address }} />
  );
  return (
    <>
      <p class="shown" role="status">
        {compare.shown(districts.length, indicators.length)}
      </p>
      {marking.failed && <Failure failure="code" />}
      <div class="result" data-aside={beside || opened ? '' : undefined}>
        {/* The figures are links and buttons of their own; this hears all of them in one place. */}
        <div onClick={source.onClick}>
          <ComparisonTable
            table={table}
            caption={compare.caption(districts.length, indicators.length)}
            sorting={{ order: state.order, onOrder: (order) => change({ order }) }}
            {...(state.extremes && marking.value && { extremes: marking.value.extremesOf(table) })}
            {...(comparison.rows.length > 1 && {
              chosen: {
                indicator: state.indicator ?? comparison.rows[0]?.indicator.id ?? '',
                onChoose: (indicator: string) => change({ indicator }),
              },
            })}
            open={source.name}
          />
          <TableNotes notes={notesOfTable(table)} />
          <TakeAway view={{ table, comparison, address, title, names }} data={data} />
        </div>
        <div class="result-aside">
          {opened && (
            <Lazy
              load={sourcePanel}
              props={{ open: opened, years, documents: comparison.documents, onClose: source.close }}
            />
          )}
          {beside && charts}
        </div>
      </div>
      {!beside && charts}
    </>
  );
}

const chartArea = () => import('./ChartArea.tsx').then(({ ChartArea }) => ChartArea);
const sourcePanel = () => import('./SourcePanel.tsx').then(({ SourcePanel }) => SourcePanel);

/** The figure whose source is open; closing gives the focus back to it. */
function useOpenSource() {
  const [name, setName] = useState<string>();
  const opener = useRef<HTMLElement | null>(null);
  return {
    name,
    close: () => {
      setName(undefined);
      opener.current?.focus();
    },
    onClick: (event: MouseEvent) => {
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
      const cell = target?.dataset['cell'];
      // A link opened in a new tab is the reader’s wish.
      if (!target || cell === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      opener.current = target;
      setName(cell);
    },
  };
}
