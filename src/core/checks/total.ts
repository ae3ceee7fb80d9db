import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import {
  atMostUnclear,
  bestOf,
  isFirstOfItsKind,
  reasonsIn,
  subjectsOf,
  yearlyLevels,
  type Check,
  type Result,
} from './check.ts';
import { boundsOf, overlap, product, type Interval } from './interval.ts';

/** By how much a total may miss the even paths and still be taken to agree with them. */
export const pathShare = 0.05;

/**
 * A total over several years against the paths that fit it: from the base by the declared average growth, or from base
 * to target, either by an even rate (Σ base × (1 + rate)^k) or by an even amount a year. It holds between the two and a
 * twentieth beyond; it is unclear up to what steps at the very beginning or end would make. Results of the past, and
 * totals for which only that of the years before is given (their average stands for the base), are unclear at most.
 * An amount in each year (每年74场) times the years is compared with the total as well.
 */
export const total: Check = {
  name: 'total',
  run: ({ observations }) =>
    subjectsOf(observations).flatMap((subject) =>
      subject
        .filter(
          ({ measure, canonical, period }) =>
            measure === 'cumulative' && canonical && yearsIn(period).length > 1,
        )
        .filter(isFirstOfItsKind)
        .flatMap((sum) => {
          const along = bestOf(pathResults(sum, subject));
          return [
            ...(sum.role === 'target' ? along : along.map(atMostUnclear)),
            ...annualResults(sum, subject),
          ];
        }),
    ),
};

function pathResults(sum: Observation, subject: readonly Observation[]): Result[] {
  const years = yearsIn(sum.period);
  const before = (years[0] ?? NaN) - 1;
  const levels = yearlyLevels(subject);
  const bases = levels.filter(({ role, period }) => role !== 'target' && endYear(period) === before);
  const isTarget = sum.role === 'target';
  const ends = levels.filter(
    ({ period, role }) => endYear(period) === years.at(-1) && (role === 'target') === isTarget,
  );
  const lastTotals = subject.filter(
    ({ measure, role, period }) =>
      measure === 'cumulative' &&
      role !== 'target' &&
      endYear(period) === before &&
      yearsIn(period).length === years.length,
  );
  const rates = subject.filter(
    ({ measure, canonical, period, role }) =>
      measure === 'growth' &&
      canonical &&
      yearsIn(period).join() === years.join() &&
      (role === 'target') === isTarget,
  );
  const ratio = (rate: Observation) => 1 + (rate.canonical?.value ?? NaN) / 100;
  const valueOf = ({ canonical }: Observation) => canonical?.value ?? NaN;
  const count = years.length;
  return [
    ...bases.flatMap((base) => [
      ...rates.map((rate) =>
        resultFor(sum, valueOf(base), valueOf(base) * ratio(rate) ** count, [base, rate]),
      ),
      ...ends.map((end) => resultFor(sum, valueOf(base), valueOf(end), [base, end])),
    ]),
    ...ends.flatMap((end) =>
      rates.map((rate) => resultFor(sum, valueOf(end) / ratio(rate) ** count, valueOf(end), [end, rate])),
    ),
    ...lastTotals.flatMap((last) =>
      rates.map((rate) => {
        const base = valueOf(last) / count;
        return atMostUnclear(resultFor(sum, base, base * ratio(rate) ** count, [last, rate]));
      }),
    ),
  ];
}

function resultFor(sum: Observation, base: number, end: number, others: readonly Observation[]): Result {
  const years = yearsIn(sum.period).length;
  const stated = sum.canonical?.value ?? NaN;
  const steps = Array.from({ length: years }, (_, index) => (index + 1) / years);
  const byRate = steps.reduce((all, share) => all + base * (end / base) ** share, 0);
  const byAmount = steps.reduce((all, share) => all + base + (end - base) * share, 0);
  const [least, most] = [Math.min(byRate, byAmount), Math.max(byRate, byAmount)];
  const extremes = [base * (years - 1) + end, end * years];
  const isWithin = (low: number, high: number) => stated >= low && stated <= high;
  const outcome = isWithin(least * (1 - pathShare), most * (1 + pathShare))
    ? 'holds'
    : isWithin(Math.min(...extremes), Math.max(...extremes))
      ? 'unclear'
      : 'differs';
  const nearest = Math.abs(stated - byRate) < Math.abs(stated - byAmount) ? byRate : byAmount;
  const [from, to] = [base, end].map((value) => formatNumber(roundTo(value, 1)));
  return {
    outcome,
    stated,
    computed: roundTo(nearest, 1),
    difference: withoutBinaryNoise(stated - roundTo(nearest, 1)),
    unit: sum.canonical?.unit,
    arithmetic: `${from} → ${to}：Σ${years} = ${formatNumber(roundTo(least, 1))}—${formatNumber(roundTo(most, 1))}`,
    operands: [sum, ...others],
    reasons: ['uneven-path', ...reasonsIn([sum, ...others])],
  };
}

function annualResults(sum: Observation, subject: readonly Observation[]): Result[] {
  const years = yearsIn(sum.period);
  return subject
    .filter(
      ({ measure, canonical, period, role }) =>
        measure === 'annual' && canonical && role === sum.role && yearsIn(period).join() === years.join(),
    )
    .flatMap((annual): Result[] => {
      const [whole, each] = [boundsOf(sum), boundsOf(annual)];
      const [stated, amount] = [sum.canonical?.value ?? NaN, annual.canonical?.value ?? NaN];
      if (!whole || !each) return [];
      const count: Interval = { low: years.length, high: years.length };
      const computed = withoutBinaryNoise(amount * years.length);
      return [
        {
          outcome: overlap(whole.printed, product(each.printed, count))
            ? 'holds'
            : overlap(whole.possible, product(each.possible, count))
              ? 'unclear'
              : 'differs',
          stated,
          computed,
          unit: sum.canonical?.unit,
          arithmetic: `${formatNumber(amount)} × ${years.length} = ${formatNumber(computed)}`,
          operands: [sum, annual],
          reasons: reasonsIn([sum, annual]),
        },
      ];
    });
}
