import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, isSpan } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import { areComparable } from './comparability.ts';
import type { ComparisonCell, Slot } from './comparison-row.ts';

/** What can be worked out from the base and the target of one district. */
export const derivations = ['implied-growth', 'multiple', 'index', 'gap'] as const;
export type Derivation = (typeof derivations)[number];

/** Why nothing can be worked out. */
export type UnderivedReason =
  /** Base or target is not there as a number. */
  | 'incomplete'
  /** One is a range: what follows would be a range too. */
  | 'range'
  /** One is a yearly level, the other a total; or the words leave both ends open. */
  | 'not-comparable'
  /** The derivation has no meaning for this kind of figure: no growth rate of a share or of a total. */
  | 'not-applicable';

/** A value that follows from figures of a document and stands in none; always shown as derived. */
export type DerivedValue =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Per cent for growth and index, percentage points for gaps of shares, else the indicator’s unit. */
      readonly unit: UnitId | undefined;
      /** What the bounds of the figures leave open: a target of at least 30 makes a growth of at least so much. */
      readonly qualifier: NumberQualifier;
      /** The sum, to be followed by hand: `(14 ÷ 6.9)^(1/5) − 1`. */
      readonly arithmetic: string;
      readonly operands: readonly Observation[];
      /** The measure of base and target: what follows from totals of years does not compare with what does from yearly levels. */
      readonly measure: Observation['measure'];
    }
  | { readonly kind: 'missing'; readonly reason: UnderivedReason };

/** The two ends that a derivation starts from. */
interface Ends {
  readonly base: End;
  readonly target: End;
  /** From the year of the base to that of the target. */
  readonly years: number;
  readonly measure: Observation['measure'];
}

interface End {
  readonly value: number;
  readonly qualifier: NumberQualifier;
  readonly observation: Observation;
  /** How the value enters the sum: the number, or base and multiple. */
  readonly written: string;
}

/**
 * A value worked out from the base and the target of one indicator in one district.
 * Growth is the average annual rate (geometric mean) from the year of the base to that of the target:
 * (target ÷ base)^(1 ÷ years) − 1. Values have the digits of `decimalsOf`.
 */
export function derived(
  derivation: Derivation,
  cells: Readonly<Record<Exclude<Slot, 'growth'>, ComparisonCell>>,
): DerivedValue {
  const ends = endsOf(cells);
  if (typeof ends === 'string') return { kind: 'missing', reason: ends };
  const { base, target, years, measure } = ends;
  const isShare = base.observation.canonical?.unit === '%';
  if (derivation === 'gap') return gapOf(ends, isShare);
  if (isShare || measure === 'structure') return { kind: 'missing', reason: 'not-applicable' };
  // A rate a year and an index of the base year speak of yearly levels.
  const isYearly = derivation === 'implied-growth' || derivation === 'index';
  if (isYearly && (measure !== 'level' || years <= 0)) {
    return { kind: 'missing', reason: 'not-applicable' };
  }
  if (base.value <= 0 || target.value <= 0) return { kind: 'missing', reason: 'not-applicable' };
  const qualifier = quotientQualifier(target.qualifier, base.qualifier);
  if (!qualifier) return { kind: 'missing', reason: 'not-comparable' };
  const ratio = target.value / base.value;
  const operands = [base.observation, target.observation];
  const division = `${target.written} ÷ ${base.written}`;
  switch (derivation) {
    case 'multiple':
      return {
        kind: 'value',
        value: roundTo(ratio, 2),
        unit: unit('倍'),
        qualifier,
        arithmetic: division,
        operands,
        measure,
      };
    case 'index':
      return {
        kind: 'value',
        value: roundTo(ratio * 100, 1),
        unit: undefined,
        qualifier,
        arithmetic: `${division} × 100`,
        operands,
        measure,
      };
    case 'implied-growth':
      return {
        kind: 'value',
        value: roundTo((ratio ** (1 / years) - 1) * 100, 1),
        unit: unit('%'),
        qualifier,
        arithmetic: `(${division})^(1/${years}) − 1`,
        operands,
        measure,
      };
  }
}

function gapOf({ base, target, measure }: Ends, isShare: boolean): DerivedValue {
  const qualifier = quotientQualifier(target.qualifier, base.qualifier);
  if (!qualifier) return { kind: 'missing', reason: 'not-comparable' };
  return {
    kind: 'value',
    value: withoutBinaryNoise(target.value - base.value),
    unit: isShare ? unit('百分点') : base.observation.canonical?.unit,
    qualifier,
    arithmetic: `${target.written} − ${base.written}`,
    operands: [base.observation, target.observation],
    measure,
  };
}

function endsOf({
  base,
  target,
}: Readonly<Record<Exclude<Slot, 'growth'>, ComparisonCell>>): Ends | UnderivedReason {
  if ([base, target].some(isRange)) return 'range';
  const from = base.kind === 'value' ? endOf(base.observation) : undefined;
  if (!from) return 'incomplete';
  const to =
    target.kind === 'missing'
      ? undefined
      : (endOf(target.observation) ?? multipliedEnd(from, target.observation));
  if (!to) return 'incomplete';
  const [a, b] = [from.observation, to.observation];
  const multiplied = b.quantity.kind === 'words';
  if (!multiplied && !areComparable(a, b)) return 'not-comparable';
  return { base: from, target: to, years: endYear(b.period) - endYear(a.period), measure: a.measure };
}

function isRange(cell: ComparisonCell): boolean {
  return cell.kind === 'value' && cell.observation.quantity.kind === 'range';
}

function endOf(observation: Observation): End | undefined {
  const { quantity, canonical } = observation;
  if (quantity.kind !== 'number' || !canonical) return undefined;
  const { value } = canonical;
  return { value, qualifier: quantity.qualifier, observation, written: formatNumber(value) };
}

/** The target in figures that a multiple of the base names: 翻一番 is twice the base. */
export function multipliedTarget({
  base,
  target,
}: Readonly<Record<'base' | 'target', ComparisonCell>>): number | undefined {
  const from = base.kind === 'value' ? endOf(base.observation) : undefined;
  return from && target.kind === 'words' ? multipliedEnd(from, target.observation)?.value : undefined;
}

/** The end that a multiple of the base names: 翻一番 is twice the base. */
function multipliedEnd(base: End, observation: Observation): End | undefined {
  const { quantity } = observation;
  if (quantity.kind !== 'words' || quantity.multiple === undefined) return undefined;
  return {
    value: withoutBinaryNoise(base.value * quantity.multiple),
    // What is uncertain of the base is uncertain of its multiple alike: their quotient is exact.
    qualifier: base.qualifier,
    observation,
    written: `(${base.written} × ${formatNumber(quantity.multiple)})`,
  };
}

/** The side to which words leave a number open: 1 upwards, −1 downwards. */
export function openSide(qualifier: NumberQualifier): -1 | 0 | 1 {
  if (qualifier === 'at-least' || qualifier === 'more-than') return 1;
  return qualifier === 'at-most' || qualifier === 'less-than' ? -1 : 0;
}

/**
 * The qualifier of target ÷ base and of target − base: a greater target and a smaller base open it upwards.
 * Undefined where the two pull in opposite directions.
 */
function quotientQualifier(target: NumberQualifier, base: NumberQualifier): NumberQualifier | undefined {
  const sides = new Set([openSide(target), -openSide(base)].filter((open) => open !== 0));
  if (sides.size > 1) return undefined;
  if (sides.has(1)) return 'at-least';
  if (sides.has(-1)) return 'at-most';
  return target === 'about' || base === 'about' ? 'about' : 'exact';
}

function unit(name: string): UnitId {
  return name as UnitId;
}

/** The growth a document declares beside the growth that follows from its base and target. */
export interface GrowthPair {
  /** An average over years; the growth of a single year is none. */
  readonly declared: Observation | undefined;
  readonly implied: Extract<DerivedValue, { kind: 'value' }> | undefined;
  /** Declared minus implied, in percentage points; undefined unless both are there and exact. */
  readonly difference: number | undefined;
}

/**
 * Whether base and target show that a declared rate is an annual one: it is nearer to the growth a year that follows
 * from them than to that over all the years, target ÷ base − 1.
 */
export function isAnnualByArithmetic({
  declared,
  implied,
}: Pick<GrowthPair, 'declared' | 'implied'>): boolean {
  const rate = declared?.canonical?.value;
  const [base, target] = (implied?.operands ?? []).map(({ canonical }) => canonical?.value);
  if (rate === undefined || implied === undefined || !base || target === undefined) return false;
  const overall = (target / base - 1) * 100;
  return Math.abs(rate - implied.value) < Math.abs(rate - overall);
}

/** Declared and implied average annual growth of one indicator in one district. */
export function growthPair(cells: Readonly<Record<Slot, ComparisonCell>>): GrowthPair {
  const { growth } = cells;
  const declared =
    growth.kind === 'value' && isSpan(growth.observation.period) ? growth.observation : undefined;
  const implied = derived('implied-growth', cells);
  const rate = declared?.quantity.kind === 'number' ? declared.canonical?.value : undefined;
  const value = implied.kind === 'value' ? implied : undefined;
  // What follows from rounded ends (160左右) is itself uncertain by more than such a difference.
  const isExact = value?.qualifier === 'exact' && declared?.quantity.qualifier === 'exact';
  return {
    declared,
    implied: value,
    difference: isExact && rate !== undefined ? roundTo(rate - value.value, 1) : undefined,
  };
}
