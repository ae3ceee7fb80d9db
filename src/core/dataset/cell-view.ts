import type { Target } from '../address.ts';
import type { Measure, Nature, Observation } from '../model/observation.ts';
import { endYear } from '../quantity/period.ts';
import { figureText, type FigureText } from './cell-text.ts';
import type { ComparabilityNote } from './comparability.ts';
import type { ComparisonCell, MissingReason, PlanYears, Slot } from './comparison.ts';

/** A cell of a comparison as it is shown; the same in a page and in a later interactive table. */
export type CellView =
  | {
      readonly kind: 'value';
      readonly text: FigureText;
      /** The paragraph the figure was taken from. */
      readonly source: Target;
      /** A word beside figures that are no yearly level. */
      readonly measure: Extract<Measure, 'cumulative' | 'change'> | undefined;
      /** The figure’s own year where it differs from that of the column. */
      readonly year: number | undefined;
      readonly nature: Nature | undefined;
      /** Letters of the notes explained below the table: `ac`. */
      readonly letters: string;
    }
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason;
      /** What the document says instead of a number. */
      readonly words: string | undefined;
      readonly source: Target | undefined;
    };

/** Notes that are explained below a table; the others stand beside the figure in words or as a sign. */
const letteredNotes = [
  'estimate',
  'inferred-period',
  'whole-period',
  'single-year',
  'several-values',
  'other-wording',
] as const satisfies readonly ComparabilityNote[];
export type LetteredNote = (typeof letteredNotes)[number];

/** Letters for the notes that occur in the cells, in the order of the list: a, b, c … */
export function lettersFor(cells: Iterable<ComparisonCell>): ReadonlyMap<LetteredNote, string> {
  const found = new Set([...cells].flatMap((cell) => (cell.kind === 'value' ? cell.notes : [])));
  const present = letteredNotes.filter((note) => found.has(note));
  return new Map(present.map((note, index) => [note, String.fromCharCode(97 + index)]));
}

/** The paragraph of an observation. */
export function sourceOf({ document, chapter, block }: Observation): Target {
  return { to: 'block', document, chapter, block };
}

/** @param years the years in the head of the table */
export function cellView(
  cell: ComparisonCell,
  slot: Slot,
  years: PlanYears,
  letters: ReadonlyMap<LetteredNote, string>,
): CellView {
  const { observation } = cell;
  if (cell.kind === 'missing') {
    const text = observation && figureText(observation);
    return {
      kind: 'missing',
      reason: cell.reason,
      words: cell.reason === 'text-only' && text?.kind === 'words' ? text.words : undefined,
      source: observation && sourceOf(observation),
    };
  }
  const { measure, period, nature } = cell.observation;
  const year = endYear(period);
  return {
    kind: 'value',
    text: figureText(cell.observation),
    source: sourceOf(cell.observation),
    measure: measure === 'cumulative' || measure === 'change' ? measure : undefined,
    year: year === (slot === 'base' ? years.base : years.target) ? undefined : year,
    nature: slot === 'target' ? nature : undefined,
    letters: [...letters].flatMap(([note, letter]) => (cell.notes.includes(note) ? [letter] : [])).join(''),
  };
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
