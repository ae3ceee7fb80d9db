import type { DeclaredOperand, DeclaredSum } from '../model/declared-checks.ts';
import type { Operand, Outcome } from '../model/finding.ts';
import { isObservation } from '../model/finding.ts';
import type { DocumentId, UnitId } from '../model/ids.ts';
import type { Unit } from '../model/vocabulary.ts';
import { formatNumber } from '../quantity/format.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { convert, unitTable, type UnitTable } from '../quantity/units.ts';
import { atMostUnclear, reasonsIn, type Check, type CheckInput, type Result } from './check.ts';
import { decimalsIn, overlap, type Interval } from './interval.ts';
import { linesByPlace, passageIn, type Lines } from './passages.ts';

/**
 * Declared parts against their total: Σ parts = total, or ≤ total where only some parts are named. Each may be rounded
 * by half of the last digit it prints.
 */
export const sum: Check = {
  name: 'sum',
  run: (input) => {
    const units = unitTable(input.corpus.units);
    return input.corpus.declared.flatMap(({ document, sums }) => {
      const lines = linesByPlace(input.corpus, document);
      return sums.flatMap((declared) => resultFor(declared, input, document, lines, units));
    });
  },
};

/** A number of a sum with what it was read from. */
interface Term {
  readonly operand: Operand;
  readonly value: number;
  readonly unit: Unit | undefined;
  readonly half: number;
}

function resultFor(
  { id, total, parts, whole, alike }: DeclaredSum,
  input: CheckInput,
  document: DocumentId,
  lines: Lines,
  units: UnitTable,
): Result[] {
  const read = [total, ...parts].map((one) => termOf(one, input, document, lines, units));
  const [all, ...terms] = read.flatMap((term) => term ?? []);
  if (!all || terms.length < parts.length) return [];
  const inUnit = terms.map((term) => ({ ...term, scale: scaleTo(term, all) }));
  const values = inUnit.map(({ value, scale }) => withoutBinaryNoise(value * scale));
  const computed = withoutBinaryNoise(values.reduce((sum_, value) => sum_ + value, 0));
  const half = inUnit.reduce((sum_, term) => sum_ + term.half * term.scale, 0);
  const outcome = outcomeOfSum(
    { low: all.value - all.half, high: all.value + all.half },
    { low: withoutBinaryNoise(computed - half), high: withoutBinaryNoise(computed + half) },
    whole,
  );
  const operands = [all, ...terms].map(({ operand }) => operand);
  const marked = reasonsIn(operands.filter(isObservation)).filter((one) => one !== 'coverage');
  const result: Result = {
    name: id,
    outcome,
    stated: all.value,
    computed,
    unit: all.unit?.id as UnitId | undefined,
    arithmetic: arithmeticOf(values, computed, all.value, outcome, whole),
    operands: operands as [Operand, ...Operand[]],
    reasons: alike ? ['parts', ...marked, 'source-defect'] : ['coverage', ...marked],
  };
  return [alike ? result : atMostUnclear(result)];
}

/** `10 + 5 + 35 = 50 ≤ 100`; a total that only rounds differently is ≈. */
function arithmeticOf(
  values: readonly number[],
  computed: number,
  stated: number,
  outcome: Outcome,
  whole: boolean,
): string {
  const sign = outcome === 'holds' ? (whole ? '≈' : '≤') : whole ? '≠' : '>';
  const added = [
    ...(values.length > 1 ? [values.map(formatNumber).join(' + ')] : []),
    formatNumber(computed),
  ];
  const compared = whole && computed === stated ? '' : ` ${sign} ${formatNumber(stated)}`;
  return added.join(' = ') + compared;
}

function outcomeOfSum(total: Interval, parts: Interval, whole: boolean): Outcome {
  if (whole) return overlap(total, parts) ? 'holds' : 'differs';
  return parts.low <= total.high ? 'holds' : 'differs';
}

function scaleTo({ unit }: Term, all: Term): number {
  return (unit && all.unit && convert(1, unit, all.unit)) ?? 1;
}

/** A figure by its own words and unit, so that 6.2亿元 keeps its digits beside 33495万元. */
function termOf(
  declared: DeclaredOperand,
  { observations, corpus }: CheckInput,
  document: DocumentId,
  lines: Lines,
  units: UnitTable,
): Term | undefined {
  const operand =
    typeof declared === 'string'
      ? observations.find(({ id }) => id === `${document}/${declared}`)
      : passageIn(corpus, document, lines, declared);
  if (!operand) return undefined;
  const quantity = isObservation(operand) ? operand.quantity : parseQuantity(operand.words, units);
  if (quantity?.kind !== 'number') return undefined;
  const name = isObservation(operand) ? operand.unit : quantity.unit;
  const digits = decimalsIn(operand.words, quantity.value);
  return {
    operand,
    value: quantity.value,
    unit: name === undefined ? undefined : units.find(name),
    half: digits === undefined ? 0 : 0.5 * 10 ** -digits,
  };
}
