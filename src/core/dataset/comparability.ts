import type { Observation } from '../model/observation.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { isSpan, yearsIn } from '../quantity/period.ts';
import type { ComparisonCell, Slot } from './comparison-row.ts';

/** What limits the comparison of a cell with its neighbours; shown beside the figure. */
export type ComparabilityNote =
  | 'estimate'
  | 'cumulative'
  /** An amount in each year of the period, not that of its last year. */
  | 'annual'
  | 'change'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'inferred-period'
  /** A level that is to hold throughout the plan, not in its last year only. */
  | 'whole-period'
  /** The growth of one year where the others give an average over the plan. */
  | 'single-year'
  /** The document leaves open what the figure measures: 累计或年均增长. */
  | 'unclear-measure'
  /** The document answers the same question elsewhere with another number, or with words that make another. */
  | 'several-values'
  /** The same number elsewhere, bound otherwise (84 and 84以上) or put in words (翻一番). */
  | 'other-wording'
  /** The document also gives the same year in another measure: a yearly level beside a total. */
  | 'other-measure'
  /** The document’s wording may cover more or less than the indicator (财政收入). */
  | 'other-coverage';

/** Whether the figure holds a number. */
export function isNumeric({ quantity }: Observation): boolean {
  return quantity.kind === 'number' || quantity.kind === 'range' || quantity.kind === 'ratio';
}

/** Whether two observations of one indicator in one document speak of the same thing and time. */
function sameQuestion(a: Observation, b: Observation): boolean {
  return a.measure === b.measure && a.period.start === b.period.start && a.period.end === b.period.end;
}

/** Whether another figure of the cell’s candidates tells the reader more than the chosen one. */
export function saysOtherwise(other: Observation, chosen: Observation): boolean {
  if (other.quantity.kind === 'none') return false;
  if (!sameQuestion(other, chosen)) {
    // The same level said of the last year and of the whole period is one statement.
    return isNumeric(other) && !(other.measure === chosen.measure && sameNumber(other, chosen));
  }
  return !sameNumber(other, chosen) || other.quantity.qualifier !== chosen.quantity.qualifier;
}

function sameNumber(a: Observation, b: Observation): boolean {
  if (a.quantity.kind === 'ratio' && b.quantity.kind === 'ratio') {
    return a.quantity.parts.join(':') === b.quantity.parts.join(':');
  }
  return a.canonical?.value === b.canonical?.value && a.canonical?.upper === b.canonical?.upper;
}

/** By how much a target may miss a multiple of its base: plans call 6.9 to 14 翻一番, and round both ends. */
const multipleTolerance = 0.05;

/** Whether words name a multiple (增长1.5倍) that a target is of none of the bases that the document gives. */
function contradictsMultiple(
  { quantity }: Observation,
  target: Observation,
  bases: readonly Observation[],
): boolean {
  const reached = target.canonical?.value;
  if (quantity.kind !== 'words' || quantity.multiple === undefined || reached === undefined) return false;
  const { multiple } = quantity;
  const ratios = bases
    .filter((base) => areComparable(base, target))
    .flatMap(({ canonical }) => (canonical ? [reached / canonical.value] : []));
  return ratios.length > 0 && ratios.every((ratio) => Math.abs(ratio / multiple - 1) > multipleTolerance);
}

/**
 * The notes on a figure in a cell.
 * @param others further figures of the document for the cell that say otherwise
 * @param coverage the indicator’s notes on wordings
 * @param bases the figures of the base, for a target
 */
export function notesOn(
  slot: Slot,
  chosen: Observation,
  others: readonly Observation[],
  coverage: Indicator['coverage'],
  bases: readonly Observation[] = [],
): ComparabilityNote[] {
  const { role, measure, alternativeMeasure, period, quantity, label } = chosen;
  const [same, different] = [true, false].map((wanted) =>
    others.filter((other) => sameQuestion(other, chosen) === wanted),
  ) as [Observation[], Observation[]];
  const contradicts = (other: Observation) =>
    isNumeric(other) ? !sameNumber(other, chosen) : contradictsMultiple(other, chosen, bases);
  const notes: [ComparabilityNote, boolean][] = [
    ['estimate', role === 'estimate'],
    ['cumulative', measure === 'cumulative'],
    ['annual', measure === 'annual'],
    ['change', measure === 'change'],
    ['about', quantity.qualifier === 'about'],
    ['at-least', quantity.qualifier === 'at-least' || quantity.qualifier === 'more-than'],
    ['at-most', quantity.qualifier === 'at-most' || quantity.qualifier === 'less-than'],
    ['inferred-period', period.basis === 'inferred'],
    ['whole-period', measure === 'level' && isSpan(period) && isNumeric(chosen)],
    ['single-year', slot === 'growth' && !isSpan(period)],
    ['unclear-measure', alternativeMeasure !== undefined && isNumeric(chosen)],
    ['several-values', same.some(contradicts)],
    ['other-wording', same.some((other) => !contradicts(other))],
    ['other-measure', different.length > 0],
    ['other-coverage', coverage.some((wording) => wording.label === label)],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}

/** What the base and the target of one district are to each other. */
export type Pair =
  | { readonly kind: 'comparable'; readonly base: Observation; readonly target: Observation }
  /** `areComparable` says why. */
  | { readonly kind: 'not-comparable'; readonly base: Observation; readonly target: Observation }
  | { readonly kind: 'incomplete' };

/**
 * Whether two figures of one indicator may be set against each other: not a yearly level against a total or a
 * difference over several years, and totals only over equally many years.
 */
export function areComparable(a: Observation, b: Observation): boolean {
  if (a.measure !== b.measure) return false;
  return a.measure !== 'cumulative' || yearsIn(a.period).length === yearsIn(b.period).length;
}

/** Base and target of a district as a pair. */
export function pairOf({ base, target }: Readonly<Record<'base' | 'target', ComparisonCell>>): Pair {
  if (base.kind !== 'value' || target.kind !== 'value') return { kind: 'incomplete' };
  const pair = { base: base.observation, target: target.observation };
  return { kind: areComparable(pair.base, pair.target) ? 'comparable' : 'not-comparable', ...pair };
}
