import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, isDeadline, yearsIn } from '../quantity/period.ts';
import { roundTo } from '../quantity/precision.ts';
import { bestOf, outcomeOf, reasonsIn, subjectsOf, type Check, type Result } from './check.ts';
import { possibleInterval, printedInterval, type Interval } from './interval.ts';

/**
 * Declared growth against base and target: the average annual rate (geometric mean) from the year before the period to
 * its last year is (target ÷ base)^(1 ÷ years) − 1. It holds where a rate that rounds to the declared one lies between
 * those that values rounding to base and target make.
 */
export const growth: Check = {
  id: 'growth',
  run: ({ observations }) =>
    subjectsOf(observations).flatMap((subject) =>
      subject
        .filter(({ measure, period }) => measure === 'growth' && !isDeadline(period))
        .flatMap((rate) => bestOf(resultsFor(rate, subject)) ?? []),
    ),
};

function resultsFor(rate: Observation, subject: readonly Observation[]): Result[] {
  const years = yearsIn(rate.period);
  const first = years[0] ?? NaN;
  const levels = subject.filter(({ measure, period }) => measure === 'level' && yearsIn(period).length === 1);
  const isTarget = rate.role === 'target';
  const ends = levels.filter(
    ({ role, period }) => (role === 'target') === isTarget && endYear(period) === endYear(rate.period),
  );
  const bases = levels.filter(({ role, period }) => role !== 'target' && endYear(period) === first - 1);
  const ofRate = near(ends, rate);
  return ofRate.flatMap((end) =>
    near(bases, end).flatMap((base) => resultFor(rate, base, end, years.length) ?? []),
  );
}

/** Those in the same block as a figure, or all where there is none. */
function near(observations: readonly Observation[], { chapter, block }: Observation): readonly Observation[] {
  const same = observations.filter((one) => one.chapter === chapter && one.block === block);
  return same.length > 0 ? same : observations;
}

function resultFor(rate: Observation, base: Observation, end: Observation, years: number): Result | undefined {
  const stated = intervalsOf(rate);
  const from = intervalsOf(base);
  const to = intervalsOf(end);
  const values = [rate, base, end].map(({ canonical }) => canonical?.value);
  const [declared, start, target] = values;
  if (!stated || !from || !to || declared === undefined || !start || target === undefined) return undefined;
  if (from.possible.low <= 0) return undefined;
  const implied = (ratio: number) => (ratio ** (1 / years) - 1) * 100;
  const between = (b: Interval, t: Interval): Interval => ({
    low: implied(Math.max(0, t.low) / b.high),
    high: implied(t.high / b.low),
  });
  const computed = implied(target / start);
  return {
    outcome: outcomeOf(
      [stated.printed, between(from.printed, to.printed)],
      [stated.possible, between(from.possible, to.possible)],
    ),
    difference: roundTo(declared - computed, 1),
    unit: '百分点' as UnitId,
    arithmetic: `(${formatNumber(target)} ÷ ${formatNumber(start)})^(1/${years}) − 1 = ${formatNumber(roundTo(computed, 1))}%`,
    operands: [rate, base, end],
    reasons: [
      ...(base.canonical?.unit.endsWith('元') ? (['constant-prices'] as const) : []),
      ...reasonsIn([rate, base, end]),
    ],
  };
}

function intervalsOf(observation: Observation): { printed: Interval; possible: Interval } | undefined {
  const printed = printedInterval(observation);
  const possible = possibleInterval(observation);
  return printed && possible && { printed, possible };
}
