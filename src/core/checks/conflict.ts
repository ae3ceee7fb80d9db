import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { formatPeriod } from '../quantity/period.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { reasonsIn, subjectsOf, type Check, type Result } from './check.ts';
import { overlap, possibleInterval, printedInterval } from './interval.ts';

/**
 * One thing with two values: figures of one indicator, scope, period and measure in one document, results apart from
 * targets. It holds where all round to one value or leave one possible; where only the wordings differ, it is unclear.
 */
export const conflict: Check = {
  id: 'conflict',
  run: ({ observations }) =>
    subjectsOf(observations)
      .flatMap((subject) => [
        ...Map.groupBy(subject, ({ period, measure, role }) =>
          [formatPeriod(period), measure, role === 'target'].join(' '),
        ).values(),
      ])
      .flatMap((group) => resultFor(group) ?? []),
};

function resultFor(group: readonly Observation[]): Result | undefined {
  const numbers = group.filter((one) => printedInterval(one) !== undefined);
  const [first, ...others] = numbers;
  if (!first || others.length === 0) return undefined;
  const pairs = numbers.flatMap((one, index) =>
    numbers.slice(index + 1).map((other) => ({ one, other, agrees: agree(one, other) })),
  );
  const apart = pairs.find(({ agrees }) => !agrees);
  const value = ({ canonical }: Observation) => canonical?.value ?? NaN;
  const distinct = [...new Set(numbers.map(value))];
  const [a, b] = apart ? [apart.one, apart.other] : [first, others[0] ?? first];
  const sameLabel = a.label === b.label;
  return {
    outcome: apart ? (sameLabel ? 'differs' : 'unclear') : 'holds',
    difference: withoutBinaryNoise(value(b) - value(a)),
    unit: a.canonical?.unit,
    arithmetic: distinct.map(formatNumber).join(apart ? ' ≠ ' : ' = '),
    operands: apart ? [a, b, ...numbers.filter((one) => one !== a && one !== b)] : [first, ...others],
    reasons: reasonsIn(numbers),
  };
}

function agree(a: Observation, b: Observation): boolean {
  const [one, other] = [possibleInterval(a), possibleInterval(b)];
  return one !== undefined && other !== undefined && overlap(one, other);
}
