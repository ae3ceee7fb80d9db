import type { DeclaredOperand } from '../model/declared-checks.ts';
import { isObservation, type Operand, type Passage } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/vocabulary.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { convert, unitTable } from '../quantity/units.ts';
import type { CheckInput } from './check.ts';
import { decimalsIn } from './interval.ts';
import { linesByPlace, passageIn } from './passages.ts';

/** A declared number with what it was read from. */
export interface Term {
  readonly operand: Operand;
  readonly value: number;
  readonly unit: Unit | undefined;
  /** Half of the last digit it prints; 0 for a number read out of words. */
  readonly half: number;
}

/** Reads a declared number; undefined where the figure or the words are not there, or hold no number. */
export type ReadTerm = (declared: DeclaredOperand) => Term | undefined;

/** Reads the declared numbers of a document by their own words and units, so that 6.2亿元 keeps its digits beside 33495万元. */
export function termReader({ observations, corpus }: CheckInput, document: DocumentId): ReadTerm {
  const units = unitTable(corpus.units);
  const lines = linesByPlace(corpus, document);
  return (declared) => {
    const source =
      typeof declared === 'string'
        ? observations.find(({ id }) => id === `${document}/${declared}`)
        : passageIn(corpus, document, lines, declared);
    if (!source) return undefined;
    const quantity = isObservation(source) ? source.quantity : parseQuantity(source.words, units);
    if (quantity?.kind !== 'number') return undefined;
    const name = isObservation(source) ? source.unit : quantity.unit;
    const digits = decimalsIn(source.words, quantity.value);
    return {
      operand: isObservation(source) ? source : (figureIn(observations, source) ?? source),
      value: quantity.value,
      unit: name === undefined ? undefined : units.find(name),
      half: digits === undefined ? 0 : 0.5 * 10 ** -digits,
    };
  };
}

/** What turns a number in the unit of one term into that of another; 1 where either has none. */
export function scaleTo({ unit }: Pick<Term, 'unit'>, other: Pick<Term, 'unit'>): number {
  return (unit && other.unit && convert(1, unit, other.unit)) ?? 1;
}

/** The figure that is marked in some words of a block; undefined where they hold none, or several. */
export function figureIn(observations: readonly Observation[], passage: Passage): Observation | undefined {
  const marked = observations.filter(
    ({ document, chapter, block, words }) =>
      document === passage.document &&
      chapter === passage.chapter &&
      block === passage.block &&
      holds(passage.words, words),
  );
  return marked.length === 1 ? marked[0] : undefined;
}

/** Whether words hold others, not as the end of a longer number: 2个 is not in 12个. */
function holds(words: string, others: string): boolean {
  const at = words.indexOf(others);
  return at >= 0 && !(at > 0 && /^\d/.test(others) && /[\d.]/.test(words[at - 1] ?? ''));
}
