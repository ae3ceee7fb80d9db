import type { Target } from '../address.ts';
import { isCellId } from '../model/cell-id.ts';
import { documentOfFinding } from '../model/finding.ts';
import type { IndicatorId, UnitId } from '../model/ids.ts';
import { isOfTask, type Measure, type Nature, type Observation } from '../model/observation.ts';
import { endYear } from '../quantity/period.ts';
import { figureText, unprintedWords, type FigureText } from './cell-text.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';
import type { ComparabilityNote } from './comparability.ts';
import type { ComparisonCell, MissingReason, PlanYears, Slot, Statement } from './comparison-row.ts';

/** A figure that a district gives instead of the one asked for. */
export interface InsteadFigure {
  readonly indicator: IndicatorId;
  /** The document’s own wording. */
  readonly label: string;
  readonly scope: string | undefined;
  readonly measure: TaggedMeasure | 'growth' | undefined;
  /** A target of the plan before this one, beside a base. */
  readonly formerTarget: boolean;
  /** Its year where it is not that of the column. */
  readonly year: number | undefined;
  readonly text: FigureText;
  readonly unit: UnitId | undefined;
  readonly source: Target;
}

/** A further figure of the document for a cell. */
export interface OtherFigure {
  readonly text: FigureText;
  readonly measure: TaggedMeasure | undefined;
  readonly source: Target;
}

/** Measures that a word beside the figure tells from a yearly level. */
const taggedMeasures = ['cumulative', 'annual', 'change'] as const satisfies readonly Measure[];
export type TaggedMeasure = (typeof taggedMeasures)[number];

/** How many findings question a figure, and the place where they stand: the one, or all of them together. */
export interface CheckedMark {
  readonly count: number;
  readonly target: Target;
}

/** A cell of a comparison as it is shown; the same in a page and in the interactive table. */
export type CellView =
  | {
      readonly kind: 'value' | 'words';
      readonly text: FigureText;
      /** The document’s words where the number that is shown does not stand in them. */
      readonly unprinted: string | undefined;
      /** The paragraph the figure was taken from. */
      readonly source: Target;
      /** A word beside figures that are no yearly level. */
      readonly measure: TaggedMeasure | undefined;
      /** The figure’s own year where it differs from that of the column. */
      readonly year: number | undefined;
      readonly nature: Nature | undefined;
      /** What the document says elsewhere for the cell, each text once. */
      readonly others: readonly OtherFigure[];
      /** What limits the comparison, shown by signs. */
      readonly notes: readonly SignedNote[];
      /** Where it is shown how the figure does not agree with others. */
      readonly checked: CheckedMark | undefined;
      /** In what the document’s wording may differ from the indicator. */
      readonly coverage: string | undefined;
    }
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason;
      /** The cell that the document left empty. */
      readonly source: Target | undefined;
      readonly instead: readonly InsteadFigure[];
    };

/** Notes that are shown by a sign beside the figure and explained below the table; others stand in words beside it. */
export const signedNotes = [
  'estimate',
  'inferred-period',
  'whole-period',
  'single-year',
  'unclear-measure',
  'several-values',
  'other-wording',
  'other-measure',
  'other-coverage',
] as const satisfies readonly ComparabilityNote[];
export type SignedNote = (typeof signedNotes)[number];

/** Where an observation stands: the cell of a table, else the paragraph; of a task its title or milestone, on the task’s page. */
export function sourceOf({
  document,
  chapter,
  block,
  figure,
}: Pick<Observation, 'document' | 'chapter' | 'block' | 'figure'>): Target {
  if (isOfTask({ chapter })) return { to: 'task', document, task: chapter, block };
  return { to: 'block', document, chapter, block: isCellId(figure) ? figure : block };
}

/**
 * @param years the years in the head of the table
 * @param coverage the indicator’s notes on wordings
 */
export function cellView(
  cell: ComparisonCell,
  slot: Slot,
  years: PlanYears,
  coverage: IndicatorHead['coverage'] = [],
): CellView {
  if (cell.kind === 'missing') {
    const { reason, observation, instead } = cell;
    return {
      kind: 'missing',
      reason,
      source: observation && sourceOf(observation),
      instead: instead.map((figure) => ({
        indicator: figure.indicator,
        label: figure.label,
        scope: figure.scope,
        measure: figure.measure === 'growth' && slot === 'base' ? figure.measure : tagOf(figure),
        formerTarget: slot === 'base' && figure.role === 'target',
        year: ownYear(figure, slot, years),
        text: figureText(figure),
        unit: figure.canonical?.unit,
        source: sourceOf(figure),
      })),
    };
  }
  const { nature, label } = cell.observation;
  return {
    kind: cell.kind,
    text: figureText(cell.observation),
    unprinted: unprintedWords(cell.observation),
    source: sourceOf(cell.observation),
    measure: tagOf(cell.observation),
    year: ownYear(cell.observation, slot, years),
    nature: slot === 'target' ? nature : undefined,
    others: othersOf(cell),
    notes: signedNotes.filter((note) => cell.notes.includes(note)),
    checked: checkedMark(cell),
    coverage: coverage.find((wording) => wording.label === label)?.note,
  };
}

function checkedMark({ observation, findings = [] }: Statement): CheckedMark | undefined {
  const [finding] = findings;
  if (finding === undefined) return undefined;
  const { indicator, district } = observation;
  const target: Target =
    findings.length === 1
      ? { to: 'finding', document: documentOfFinding(finding), finding }
      : { to: 'indicator', indicator, findingsOf: district };
  return { count: findings.length, target };
}

/** Each text once: `363` in a table and `363亿元` in a sentence are one, and the chosen one is not repeated. */
function othersOf({ observation, others }: Statement): OtherFigure[] {
  const keyOf = (one: Observation) => JSON.stringify([figureText(one), tagOf(one)]);
  const distinct = new Map(others.map((one) => [keyOf(one), one]));
  distinct.delete(keyOf(observation));
  return [...distinct.values()].map((one) => ({
    text: figureText(one),
    measure: tagOf(one),
    source: sourceOf(one),
  }));
}

/** The measure of a figure where a word must tell it from a yearly level. */
export function tagOf({ measure }: Pick<Observation, 'measure'>): TaggedMeasure | undefined {
  return taggedMeasures.find((tagged) => tagged === measure);
}

function ownYear({ period }: Observation, slot: Slot, years: PlanYears): number | undefined {
  const year = endYear(period);
  return year === (slot === 'base' ? years.base : years.target) ? undefined : year;
}

/** The most digits after the decimal point among cells, 0–3: the width on which a table aligns its numbers. */
export function fractionDigits(cells: Iterable<CellView>): number {
  const lengths = [...cells].map((cell) => {
    const digits =
      cell.kind === 'value' && cell.text.kind === 'number' ? cell.text.value.fraction.length - 1 : 0;
    return Math.max(0, digits);
  });
  return Math.min(3, Math.max(0, ...lengths));
}
