import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, isDeadline, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import {
  asUnclear,
  bestOf,
  isMoney,
  nearTo,
  outcomeOf,
  reasonsIn,
  subjectsOf,
  withinCoverage,
  yearlyLevels,
  type Check,
  type Result,
} from './check.ts';
import { boundsOf, growthBetween, mapBounds } from './interval.ts';

/**
 * Declared growth against what it leads from and to. The average annual rate (geometric mean) from the year before a
 * period to its last year is (target ÷ base)^(1 ÷ years) − 1; growth over the whole period is target ÷ base − 1, and
 * (1 + rate)^years − 1 where only the annual rate is given beside it. The average of an earlier total stands for a base
 * that is not given, and the result is then unclear, also where the rates agree. It holds where a rate that rounds to the declared
 * one lies between those that values rounding to base and target make.
 */
export const growth: Check = {
  name: 'growth',
  run: ({ observations, corpus }) =>
    subjectsOf(observations)
      .flatMap((subject) => [
        ...subject.filter(isRate).flatMap((rate) => bestOf(annualResults(rate, subject))),
        ...subject.filter(isOverallRate).flatMap((change) => bestOf(overallResults(change, subject))),
      ])
      .map((result) => withinCoverage(result, corpus)),
};

function isRate({ measure, period, canonical }: Observation): boolean {
  return measure === 'growth' && canonical !== undefined && !isDeadline(period);
}

/** Growth over a period as a share of where it began: a change of something that is no share itself. */
function isOverallRate({ measure, canonical, unit }: Observation): boolean {
  return measure === 'change' && unit === ('%' as UnitId) && canonical !== undefined;
}

function annualResults(rate: Observation, subject: readonly Observation[]): Result[] {
  const years = yearsIn(rate.period);
  const levels = yearlyLevels(subject);
  const ends = levels.filter(
    ({ role, period }) =>
      (role === 'target') === (rate.role === 'target') && endYear(period) === endYear(rate.period),
  );
  const bases = levels.filter(
    ({ role, period }) => role !== 'target' && endYear(period) === (years[0] ?? NaN) - 1,
  );
  if (bases.length === 0) return fromTotalResults(rate, nearTo(ends, rate), subject);
  return nearTo(ends, rate).flatMap((end) =>
    nearTo(bases, end).flatMap((base) => [
      ...resultFor(rate, base, end, years.length),
      ...(rate.alternativeMeasure === 'change' ? resultFor(rate, base, end, 1) : []),
    ]),
  );
}

/** Where only the total of the years before is given, their average stands for the base, and nothing can be decided. */
function fromTotalResults(
  rate: Observation,
  ends: readonly Observation[],
  subject: readonly Observation[],
): Result[] {
  const years = yearsIn(rate.period);
  const totals = subject.filter(
    ({ measure, role, period, canonical }) =>
      measure === 'cumulative' &&
      role !== 'target' &&
      canonical &&
      endYear(period) === (years[0] ?? NaN) - 1 &&
      yearsIn(period).length > 1,
  );
  return ends.flatMap((end) =>
    totals.flatMap((sum) => {
      const each = { ...sum, canonical: averageOf(sum) };
      return resultFor(rate, each, end, years.length).map((result) => {
        const { canonical } = sum;
        const averaged = `(${formatNumber(canonical?.value ?? NaN)} ÷ ${yearsIn(sum.period).length})`;
        return asUnclear({
          ...result,
          arithmetic: result.arithmetic.replace(
            `÷ ${formatNumber(each.canonical?.value ?? NaN)}`,
            `÷ ${averaged}`,
          ),
          operands: [rate, sum, end],
          reasons: ['average-base', ...result.reasons],
        });
      });
    }),
  );
}

function averageOf({ canonical, period }: Observation): Observation['canonical'] {
  return canonical && { ...canonical, value: withoutBinaryNoise(canonical.value / yearsIn(period).length) };
}

function overallResults(change: Observation, subject: readonly Observation[]): Result[] {
  const years = yearsIn(change.period);
  const before = (years[0] ?? NaN) - 1;
  const [totals, levels] = [subject.filter(({ measure }) => measure === 'cumulative'), yearlyLevels(subject)];
  const ofPeriod = totals.filter(({ period }) => yearsIn(period).join() === years.join());
  const ofLast = totals.filter(
    ({ period }) => endYear(period) === before && yearsIn(period).length === years.length,
  );
  const rates = subject.filter(
    (one) => isRate(one) && yearsIn(one.period).join() === years.join() && one.role === change.role,
  );
  return [
    ...ofPeriod.flatMap((end) => ofLast.flatMap((base) => resultFor(change, base, end, 1))),
    ...levels
      .filter(({ period }) => endYear(period) === endYear(change.period))
      .flatMap((end) =>
        levels
          .filter(({ period, role }) => endYear(period) === before && role !== 'target')
          .flatMap((base) => resultFor(change, base, end, 1)),
      ),
    ...rates.flatMap((rate) => compoundResult(change, rate, years.length)),
  ];
}

function compoundResult(change: Observation, rate: Observation, years: number): Result[] {
  const [stated, annual] = [boundsOf(change), boundsOf(rate)];
  const [declared, percent] = [change.canonical?.value, rate.canonical?.value];
  if (!stated || !annual || declared === undefined || percent === undefined) return [];
  const grown = (value: number) => ((1 + value / 100) ** years - 1) * 100;
  const overall = mapBounds([annual], ({ low = 0, high = 0 } = { low: 0, high: 0 }) => ({
    low: grown(low),
    high: grown(high),
  }));
  return [
    {
      outcome: outcomeOf(stated, overall),
      stated: declared,
      computed: roundTo(grown(percent), 1),
      unit: '%' as UnitId,
      difference: roundTo(declared - grown(percent), 1),
      arithmetic: `(1 + ${formatNumber(percent)}%)^${years} − 1 = ${formatNumber(roundTo(grown(percent), 1))}%`,
      operands: [change, rate],
      reasons: ['coverage', ...reasonsIn([change, rate]).filter((reason) => reason !== 'coverage')],
    },
  ];
}

function resultFor(rate: Observation, base: Observation, end: Observation, years: number): Result[] {
  const [stated, from, to] = [rate, base, end].map(boundsOf);
  const [declared, start, target] = [rate, base, end].map(({ canonical }) => canonical?.value);
  if (!stated || !from || !to || declared === undefined || !start || target === undefined) return [];
  if (from.possible.low <= 0) return [];
  const computed = roundTo((target / start) ** (1 / years) * 100 - 100, 1);
  const power = years === 1 ? '' : `^(1/${years})`;
  const quotient = `${formatNumber(target)} ÷ ${formatNumber(start)}`;
  return [
    {
      outcome: outcomeOf(
        stated,
        mapBounds([from, to], (a = zero, b = zero) => growthBetween(a, b, years)),
      ),
      stated: declared,
      computed,
      unit: '百分点' as UnitId,
      difference: roundTo(declared - computed, 1),
      arithmetic: `${years === 1 ? quotient : `(${quotient})${power}`} − 1 = ${formatNumber(computed)}%`,
      operands: [rate, base, end],
      reasons: [
        ...(isMoney(base) ? (['constant-prices', 'revision'] as const) : []),
        ...reasonsIn([rate, base, end]),
      ],
    },
  ];
}

const zero = { low: 0, high: 0 };
