import type { DeclaredSum } from '../model/declared-checks.ts';
import type { Operand, Outcome } from '../model/finding.ts';
import { isObservation } from '../model/finding.ts';
import { formatNumber } from '../quantity/format.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { atMostUnclear, reasonsIn, type Check, type Result } from './check.ts';
import { scaleTo, termReader, type ReadTerm } from './declared-term.ts';
import { overlap, type Interval } from './interval.ts';

/**
 * Declared parts against their total: Σ parts = total, or ≤ total where only some parts are named. Each may be rounded
 * by half of the last digit it prints; some parts that keep within the total by their rounding alone are unclear, as
 * those that are not named add to them. Where the document does not say whether it names all parts (其中：…), less than
 * the total is unclear, and more differs.
 */
export const sum: Check = {
  name: 'sum',
  run: (input) =>
    input.corpus.declared.flatMap(({ document, sums }) => {
      const read = termReader(input, document);
      return sums.flatMap((declared) => resultFor(declared, read));
    }),
};

function resultFor({ id, total, parts, whole, alike }: DeclaredSum, read: ReadTerm): Result[] {
  const [all, ...terms] = [total, ...parts].flatMap((one) => read(one) ?? []);
  if (!all || terms.length < parts.length) return [];
  const inUnit = terms.map((term) => ({ ...term, scale: scaleTo(term, all) }));
  const values = inUnit.map(({ value, scale }) => withoutBinaryNoise(value * scale));
  const computed = withoutBinaryNoise(values.reduce((sum_, value) => sum_ + value, 0));
  const half = inUnit.reduce((sum_, term) => sum_ + term.half * term.scale, 0);
  const outcome = outcomeOfSum(
    { low: all.value - all.half, high: all.value + all.half },
    { low: withoutBinaryNoise(computed - half), high: withoutBinaryNoise(computed + half) },
    whole === false ? computed > all.value : undefined,
  );
  const isShort = whole === 'unsaid' && outcome === 'differs' && computed < all.value;
  const comparison = whole === false ? 'part' : isShort ? 'perhaps-all' : undefined;
  const operands = [all, ...terms].map(({ operand }) => operand);
  const marked = reasonsIn(operands.filter(isObservation)).filter((one) => one !== 'coverage');
  const result: Result = {
    name: id,
    outcome,
    stated: all.value,
    computed,
    unit: all.unit?.id,
    comparison,
    arithmetic: arithmeticOf(values, computed, all.value, outcome, whole !== false),
    operands: operands as [Operand, ...Operand[]],
    reasons: alike ? ['parts', ...marked, 'source-defect'] : ['coverage', ...marked],
  };
  return [alike && comparison !== 'perhaps-all' ? result : atMostUnclear(result)];
}

/** `10 + 5 + 35 = 50 ≤ 100`; a total that only rounds differently is ≈. */
function arithmeticOf(
  values: readonly number[],
  computed: number,
  stated: number,
  outcome: Outcome,
  whole: boolean,
): string {
  const sign = whole ? (outcome === 'holds' ? '≈' : '≠') : computed > stated ? '>' : '≤';
  const added = [
    ...(values.length > 1 ? [values.map(formatNumber).join(' + ')] : []),
    formatNumber(computed),
  ];
  const compared = whole && computed === stated ? '' : ` ${sign} ${formatNumber(stated)}`;
  return added.join(' = ') + compared;
}

/** @param exceeds for some parts only: whether they are more than the total as printed */
function outcomeOfSum(total: Interval, parts: Interval, exceeds: boolean | undefined): Outcome {
  if (exceeds === undefined) return overlap(total, parts) ? 'holds' : 'differs';
  if (!exceeds) return 'holds';
  return parts.low <= total.high ? 'unclear' : 'differs';
}
