import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import { bestOf, reasonsIn, subjectsOf, type Check, type Result } from './check.ts';
import type { Outcome } from '../model/finding.ts';

/** Up to this share a total may miss what even growth makes and still be taken to agree with it, and to be unclear. */
export const evenPath = { holds: 0.05, unclear: 0.1 } as const;

/**
 * A total over several years against the path that fits it: yearly amounts that grow evenly from the base by the
 * declared rate, Σ base × (1 + rate)^k, k = 1 … years; where no rate is declared, from base to target.
 */
export const total: Check = {
  id: 'total',
  run: ({ observations }) =>
    subjectsOf(observations).flatMap((subject) =>
      subject
        .filter(({ measure, canonical, period }) => measure === 'cumulative' && canonical && yearsIn(period).length > 1)
        .flatMap((sum) => bestOf(resultsFor(sum, subject)) ?? []),
    ),
};

function resultsFor(sum: Observation, subject: readonly Observation[]): Result[] {
  const years = yearsIn(sum.period);
  const levels = subject.filter(({ measure, canonical }) => measure === 'level' && canonical);
  const bases = levels.filter(({ role, period }) => role !== 'target' && endYear(period) === (years[0] ?? NaN) - 1);
  const rates = subject.filter(
    ({ measure, canonical, period }) =>
      measure === 'growth' && canonical && period.start === sum.period.start && period.end === sum.period.end,
  );
  const ends = levels.filter(({ period }) => endYear(period) === years.at(-1) && yearsIn(period).length === 1);
  const withRates = [...bases.map((end) => [end, 1] as const), ...ends.map((end) => [end, 1 - years.length] as const)];
  return withRates.flatMap(([end, first]) =>
    rates.map((rate) => {
      const growth = 1 + (rate.canonical?.value ?? NaN) / 100;
      const from = end.canonical?.value ?? NaN;
      const path = years.map((_, index) => from * growth ** (first + index));
      const computed = path.reduce((all, one) => all + one, 0);
      return resultFor(sum, computed, [sum, end, rate], `Σ ${formatNumber(from)} × ${formatNumber(roundTo(growth, 4))}^k, k = ${first} … ${first + years.length - 1}`);
    }),
  );
}

function resultFor(
  sum: Observation,
  computed: number,
  operands: Result['operands'],
  arithmetic: string,
): Result {
  const stated = sum.canonical?.value ?? NaN;
  const share = Math.abs(stated - computed) / computed;
  const outcome: Outcome = share <= evenPath.holds ? 'holds' : share <= evenPath.unclear ? 'unclear' : 'differs';
  return {
    outcome,
    difference: withoutBinaryNoise(stated - roundTo(computed, 1)),
    unit: sum.canonical?.unit,
    arithmetic: `${arithmetic} = ${formatNumber(roundTo(computed, 1))}`,
    operands,
    reasons: ['uneven-path', ...reasonsIn(operands)],
  };
}
