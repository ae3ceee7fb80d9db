import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import {
  asUnclear,
  atMostUnclear,
  bestOf,
  isFirstOfItsKind,
  reasonsIn,
  subjectsOf,
  yearlyLevels,
  type Check,
  type Result,
} from './check.ts';
import { boundsOf, mapBounds, overlap, product, type Bounds, type Interval } from './interval.ts';

/**
 * A total over several years against the paths that fit it: from the base by the declared average growth, or from base
 * to target, either by an even rate (Σ base × (1 + rate)^k) or by an even amount a year. It holds between the two, with
 * the rounding of base, rate and target; it is unclear up to what steps at the very beginning or end would make, and
 * differs beyond. Results of the past are unclear at most; totals for which only that of the years before is given (its
 * average stands for the base) are always. An amount in each year (每年74场) times the years is compared as well.
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

/** An end of a path: what is computed with, and what its rounding and its words leave open. */
interface End extends Bounds {
  readonly value: number;
}

function endOf(observation: Observation): End | undefined {
  const bounds = boundsOf(observation);
  const value = observation.canonical?.value;
  return bounds && value !== undefined ? { ...bounds, value } : undefined;
}

/** The same computation on the value of ends and on all that they may be; it rises with each of them. */
function combined(ends: readonly End[], compute: (...values: number[]) => number): End {
  return {
    value: compute(...ends.map(({ value }) => value)),
    ...mapBounds(ends, (...all) => ({
      low: compute(...all.map(({ low }) => low)),
      high: compute(...all.map(({ high }) => high)),
    })),
  };
}

function pathResults(sum: Observation, subject: readonly Observation[]): Result[] {
  const years = yearsIn(sum.period);
  const before = (years[0] ?? NaN) - 1;
  const count = years.length;
  const levels = yearlyLevels(subject);
  const isTarget = sum.role === 'target';
  const ofRole = ({ role }: Observation) => (role === 'target') === isTarget;
  const bases = levels.filter(({ role, period }) => role !== 'target' && endYear(period) === before);
  const allEnds = levels.filter((one) => endYear(one.period) === years.at(-1) && ofRole(one));
  // A chapter’s own figures were set together; those of an annex may be later ones.
  const near = allEnds.filter(({ chapter }) => chapter === sum.chapter);
  const ends = near.length > 0 ? near : allEnds;
  const lastTotals = subject.filter(
    ({ measure, role, period }) =>
      measure === 'cumulative' &&
      role !== 'target' &&
      endYear(period) === before &&
      yearsIn(period).length === count,
  );
  const rates = subject.filter(
    (one) =>
      one.measure === 'growth' && one.canonical && yearsIn(one.period).join() === years.join() && ofRole(one),
  );
  const grown = (base: number, rate: number) => base * (1 + rate / 100) ** count;
  const pairs = (firsts: readonly Observation[], seconds: readonly Observation[]) =>
    firsts.flatMap((first) =>
      seconds.flatMap((second) => {
        const [one, other] = [endOf(first), endOf(second)];
        return one && other ? [{ given: [first, second], one, other }] : [];
      }),
    );
  return [
    ...pairs(bases, rates).map(({ given, one, other }) =>
      resultFor(sum, one, combined([one, other], grown), given),
    ),
    ...pairs(bases, ends).map(({ given, one, other }) => resultFor(sum, one, other, given)),
    ...pairs(ends, rates).map(({ given, one, other }) =>
      resultFor(sum, beforeGrowth(one, other, count), one, given),
    ),
    ...pairs(lastTotals, rates).map(({ given, one, other }) => {
      const base = combined([one], (value) => value / count);
      const result = resultFor(sum, base, combined([base, other], grown), given);
      return asUnclear<Result>({ ...result, reasons: ['average-base', ...result.reasons] });
    }),
  ];
}

/** What grows to an end at a rate over some years; the higher the rate, the lower it was. */
function beforeGrowth(end: End, rate: End, years: number): End {
  const shrunk = (value: number, percent: number) => value / (1 + percent / 100) ** years;
  return {
    value: shrunk(end.value, rate.value),
    ...mapBounds([end, rate], (to = none, by = none) => ({
      low: shrunk(to.low, by.high),
      high: shrunk(to.high, by.low),
    })),
  };
}

const none: Interval = { low: 0, high: 0 };

function resultFor(sum: Observation, from: End, to: End, others: readonly Observation[]): Result {
  const count = yearsIn(sum.period).length;
  const stated = sum.canonical?.value ?? NaN;
  const steps = Array.from({ length: count }, (_, index) => (index + 1) / count);
  const added = (along: (share: number, base: number, end: number) => number) =>
    combined([from, to], (base, end) => steps.reduce((all, share) => all + along(share, base, end), 0));
  const byRate = added((share, base, end) => base * (end / base) ** share);
  const byAmount = added((share, base, end) => base + (end - base) * share);
  const early = combined([to], (end) => end * count);
  const late = combined([from, to], (base, end) => base * (count - 1) + end);
  const said = boundsOf(sum);
  const between = (one: Interval, other: Interval): Interval => ({
    low: withoutBinaryNoise(Math.min(one.low, other.low)),
    high: withoutBinaryNoise(Math.max(one.high, other.high)),
  });
  const isEven = said && overlap(said.printed, between(byRate.printed, byAmount.printed));
  const isPossible = said && overlap(said.possible, between(early.possible, late.possible));
  const nearest =
    Math.abs(stated - byRate.value) < Math.abs(stated - byAmount.value) ? byRate.value : byAmount.value;
  const [least, most] = [byRate.value, byAmount.value].toSorted((a, b) => a - b);
  const tenth = (value = NaN) => formatNumber(roundTo(value, 1));
  return {
    outcome: isEven ? 'holds' : isPossible ? 'unclear' : 'differs',
    stated,
    computed: roundTo(nearest, 1),
    difference: withoutBinaryNoise(stated - roundTo(nearest, 1)),
    unit: sum.canonical?.unit,
    arithmetic: `${tenth(from.value)} → ${tenth(to.value)}：Σ${count} = ${tenth(least)}—${tenth(most)}`,
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
