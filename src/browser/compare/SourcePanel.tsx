import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentEntry } from '#core/compare/pack.ts';
import type { TableCell, TableHead } from '#core/compare/table.ts';
import type { ColumnKind } from '#core/compare/columns.ts';
import { derivedText, figureText, plainFigure, unprintedWords } from '#core/dataset/cell-text.ts';
import { sourceOf, type SignedNote } from '#core/dataset/cell-view.ts';
import type { PlanYears } from '#core/dataset/comparison-row.ts';
import { tableId } from '#core/model/cell-id.ts';
import type { Observation } from '#core/model/observation.ts';
import { formatPeriod } from '#core/quantity/period.ts';
import { compareSource as source } from '../../i18n/zh/compare-source.ts';
import { DistrictName } from '../../views/DistrictName.tsx';
import { measureText } from '../../views/measure-text.ts';
import { Sentence } from '../../views/Sentence.tsx';
import { useUi } from '../../views/ui.ts';
import { Lazy } from './Lazy.tsx';

/** A cell that was opened, with what heads it. */
export interface OpenCell {
  readonly district: Extract<TableHead, { kind: 'district' }>;
  readonly indicator: Extract<TableHead, { kind: 'indicator' }>;
  readonly column: ColumnKind;
  readonly cell: TableCell;
}

interface Props {
  readonly open: OpenCell;
  readonly years: PlanYears;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  readonly onClose: () => void;
}

/** Where a figure comes from: the sentence, its place, what limits it, and how to cite it. */
export function SourcePanel({ open, years, documents, onClose }: Props) {
  const { locale, messages } = useUi();
  const { columns } = messages.compare;
  const heading = useRef<HTMLHeadingElement>(null);
  const { district, indicator, column, cell } = open;
  const name = `${district.id} ${indicator.id} ${column}`;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    keepInSight(heading.current?.closest('.source-panel'));
  }, [name]);
  return (
    <aside
      class="source-panel"
      aria-labelledby="source-title"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <button type="button" class="close" aria-label={source.close} title={source.close} onClick={onClose}>
        ×
      </button>
      <h2 id="source-title" ref={heading} tabindex={-1}>
        <DistrictName district={district.label} /> {indicator.indicator.name[locale]}
        <small>{columns[column](years)}</small>
      </h2>
      <Content cell={cell} documents={documents} indicator={indicator} />
    </aside>
  );
}

/** Where the panel rises over the table, as on a phone, the figure it explains is moved above it. */
function keepInSight(panel: Element | null | undefined): void {
  const figure = document.querySelector('[data-open]');
  if (!panel || !figure || getComputedStyle(panel).position !== 'fixed') return;
  const hidden = figure.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy({ top: hidden + 16, behavior: 'instant' });
}

type ContentProps = Pick<Props, 'documents'> & Pick<OpenCell, 'cell' | 'indicator'>;

function Content({ cell, documents, indicator }: ContentProps) {
  const { messages } = useUi();
  if (cell.kind === 'derived') return <Derived cell={cell} documents={documents} />;
  if (cell.kind !== 'figure') return null;
  const { cell: comparison, view } = cell;
  if (comparison.kind === 'missing') {
    const { observation, instead, reason } = comparison;
    return (
      <>
        <p class="source-value">{messages.words.missing[reason]}</p>
        <p class="small">{messages.figures.missing[reason]}</p>
        {observation && <Passage observation={observation} documents={documents} />}
        {instead.length > 0 && (
          <Further title={source.instead} observations={instead} documents={documents} />
        )}
      </>
    );
  }
  const { observation, others } = comparison;
  const notes = view.kind === 'missing' ? [] : view.notes;
  const coverage = view.kind === 'missing' ? undefined : view.coverage;
  return (
    <>
      <Value observation={observation} unit={indicator.indicator.unit} />
      <Passage observation={observation} documents={documents} />
      <Notes notes={notes} coverage={coverage && source.coverage(observation.label, coverage)} />
      {others.length > 0 && <Further title={source.others} observations={others} documents={documents} />}
      <Cite observation={observation} documents={documents} />
    </>
  );
}

/** What limits a figure, or what follows from figures. */
function Notes({
  notes,
  coverage,
}: {
  readonly notes: readonly SignedNote[];
  readonly coverage: string | undefined;
}) {
  const { notes: meanings } = useUi().messages.figures;
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{source.notes}</h3>
      <ul class="plain">
        {notes.map((note) => (
          <li key={note}>{(note === 'other-coverage' && coverage) || meanings[note]}</li>
        ))}
      </ul>
    </>
  );
}

function Value({ observation, unit }: { readonly observation: Observation; readonly unit: string }) {
  const { messages } = useUi();
  const { figures } = messages;
  const text = figureText(observation);
  const shown = observation.measure === 'growth' ? '%' : (observation.canonical?.unit ?? unit);
  const printed = unprintedWords(observation);
  return (
    <p class="source-value">
      {plainFigure(text, figures.bounds)}
      {text.kind === 'number' || text.kind === 'range' ? ` ${shown}` : ''}
      {printed !== undefined && <small>{source.original(printed)}</small>}
    </p>
  );
}

function Derived({
  cell,
  documents,
}: {
  readonly cell: Extract<TableCell, { kind: 'derived' }>;
  readonly documents: Props['documents'];
}) {
  const { messages } = useUi();
  const { underived } = messages.compare;
  const { value } = cell;
  if (value.kind === 'missing') return <p class="source-value">{underived[value.reason]}</p>;
  const text = plainFigure(derivedText(value), messages.figures.bounds);
  return (
    <>
      <p class="source-value">
        {text} {value.unit}
      </p>
      <p class="small">{source.derived}</p>
      <h3>{source.arithmetic}</h3>
      <p class="arithmetic">
        {value.arithmetic} = {text}
        {value.unit}
      </p>
      <Notes notes={cell.notes} coverage={cell.coverage.join('') || undefined} />
      <Further title={source.operands} observations={value.operands} documents={documents} />
    </>
  );
}

/** The sentence with its place and meaning. */
function Passage({
  observation,
  documents,
}: {
  readonly observation: Observation;
  readonly documents: Props['documents'];
}) {
  const { href, messages } = useUi();
  const { words, figures } = messages;
  const document = documents.get(observation.document);
  const table = tableId(observation.block);
  const note = table && document?.tableNotes[`${observation.chapter} ${table}`];
  const { period, role, strength, nature, scope, column, label } = observation;
  const meaning: ComponentChildren[] = [
    words.period(formatPeriod(period)) + (period.basis === 'inferred' ? `（${source.inferred}）` : ''),
    measureText(observation, words),
    words.role[role],
    strength && figures.strengths[strength],
    role === 'target' && nature && words.nature[nature],
    scope && source.scope(scope),
    column && source.column(column),
    label,
  ].filter(Boolean);
  return (
    <div class="passage">
      <Sentence observations={[observation]} />
      <p class="small">{meaning.join(' · ')}</p>
      <p class="small">
        {document && `${words.book(document.title)} ${document.chapters[observation.chapter] ?? ''} `}
        <a href={href(sourceOf(observation))}>{source.paragraph}</a>
        {note && (
          <>
            {' '}
            <a
              href={href({
                to: 'block',
                document: observation.document,
                chapter: observation.chapter,
                block: note,
              })}
            >
              {source.tableNote}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function Further({
  title,
  observations,
  documents,
}: {
  readonly title: string;
  readonly observations: readonly Observation[];
  readonly documents: Props['documents'];
}) {
  return (
    <>
      <h3>{title}</h3>
      {observations.map((observation) => (
        <Passage key={observation.id} observation={observation} documents={documents} />
      ))}
    </>
  );
}

function Cite({
  observation,
  documents,
}: {
  readonly observation: Observation;
  readonly documents: Props['documents'];
}) {
  const [wanted, setWanted] = useState(false);
  const document = documents.get(observation.document);
  if (!document) return null;
  return (
    <details class="cite" onToggle={({ currentTarget }) => setWanted(wanted || currentTarget.open)}>
      <summary>{source.cite}</summary>
      {wanted && <Lazy load={citations} props={{ observation, document }} />}
    </details>
  );
}

const citations = () => import('./SourceCitations.tsx').then(({ SourceCitations }) => SourceCitations);
