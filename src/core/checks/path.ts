import { alongPath } from '../dataset/plan-path.ts';
import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import {
  atMostUnclear,
  isFirstOfItsKind,
  isYear,
  latestBefore,
  nearTo,
  reasonsIn,
  subjectsOf,
  withinCoverage,
  yearlyLevels,
  type Check,
  type CheckInput,
  type Result,
} from './check.ts';
import { boundsOf, type Interval } from './interval.ts';
import { periodOf } from './plan-years.ts';

/**
 * The target of a yearly task breakdown against the district’s plan: against the plan’s base; against where its path
 * from base to target would be that year, base × (target ÷ base)^(years passed ÷ years); a yearly rate against the
 * average that the plan declares or that its base and target make; a yearly amount against the yearly share of a total.
 * A yearly share or rate is unclear at most: the years may differ; an amount as large as the total is the same thing once
 * more and not its share. It holds where the target, as printed, is not weaker than these, in the direction that plans want
 * and within their rounding.
 */
export const path: Check = {
  name: 'path',
  run: (input) => {
    const breakdowns = new Map(
      input.corpus.documents
        .filter(({ meta }) => meta.kind === 'task-breakdown')
        .map(({ id, meta }) => [id, meta.period]),
    );
    const targets = input.observations.filter(
      ({ document, role, period, canonical }) =>
        role === 'target' && isYear(period) && breakdowns.get(document) === period.end && canonical,
    );
    return subjectsOf(targets).flatMap((subject) =>
      subject
        .filter(isFirstOfItsKind)
        .flatMap((target) => resultsFor(target, input))
        .map((result) => withinCoverage(result, input.corpus)),
    );
  },
};

function resultsFor(target: Observation, { observations, corpus }: CheckInput): Result[] {
  const indicator = corpus.indicators.get(target.indicator);
  if (!indicator || indicator.direction === 'none') return [];
  const sign = indicator.direction === 'up' ? 1 : -1;
  const year = endYear(target.period);
  const plan = observations.filter(
    (one) =>
      one.indicator === target.indicator &&
      one.district === target.district &&
      one.scope === target.scope &&
      one.document !== target.document &&
      covers(corpus, one, year),
  );
  if (target.measure === 'growth') return growthResults(target, plan, sign).map(atMostUnclear);
  if (target.measure !== 'level' && target.measure !== 'cumulative') return [];
  return [
    ...(target.measure === 'level' ? levelResults(target, plan, sign) : []),
    ...totalResults(target, plan, sign),
  ];
}

function covers(corpus: CheckInput['corpus'], { document }: Observation, year: number): boolean {
  const period = periodOf(corpus.documents, document);
  return period !== undefined && yearsIn(period).length > 1 && yearsIn(period).includes(year);
}

/** Base and target of a plan, from one table or block where they stand in one. */
function endsOf(
  plan: readonly Observation[],
  year: number,
): { base: Observation; end: Observation | undefined } | undefined {
  const levels = yearlyLevels(plan);
  const ends = levels.filter(({ role, period }) => role === 'target' && endYear(period) >= year);
  const last = ends.toSorted((a, b) => endYear(a.period) - endYear(b.period))[0];
  const bases = latestBefore(levels, year);
  const base = last ? nearTo(bases, last)[0] : bases[0];
  return base && { base, end: last };
}

function levelResults(target: Observation, plan: readonly Observation[], sign: 1 | -1): Result[] {
  const year = endYear(target.period);
  const ends = endsOf(plan, year);
  if (!ends) return [];
  const { base, end } = ends;
  const [from, to] = [boundsOf(base)?.printed, end && boundsOf(end)?.printed];
  const start = base.canonical?.value ?? NaN;
  const results: Result[] = [];
  if (from) {
    results.push(
      weaker(target, from, start, sign, {
        name: `${target.indicator}.${year}.base`,
        arithmetic: (stated, difference) => `${stated} − ${formatNumber(start)} = ${difference}`,
        others: [base],
      }),
    );
  }
  const aim = end?.canonical?.value;
  if (from && to && end && aim !== undefined && start > 0 && aim > 0) {
    const [passed, all] = [year - endYear(base.period), endYear(end.period) - endYear(base.period)];
    const along = (a: number, b: number) => alongPath(a, b, passed, all);
    const value = roundTo(along(start, aim), 2);
    results.push(
      weaker(target, { low: along(from.low, to.low), high: along(from.high, to.high) }, value, sign, {
        name: `${target.indicator}.${year}.path`,
        arithmetic: () =>
          `${formatNumber(start)} × (${formatNumber(aim)} ÷ ${formatNumber(start)})^(${passed}/${all}) = ${formatNumber(value)}`,
        others: [base, end],
      }),
    );
  }
  return results;
}

function growthResults(target: Observation, plan: readonly Observation[], sign: 1 | -1): Result[] {
  const year = endYear(target.period);
  const declared = plan.filter(
    ({ measure, role, canonical, period }) =>
      measure === 'growth' && role === 'target' && canonical && yearsIn(period).length > 1,
  );
  const rate = declared[0];
  const printed = rate && boundsOf(rate)?.printed;
  const name = `${target.indicator}.${year}.growth`;
  const single = ['single-year', 'constant-prices'] as const;
  if (rate && printed) {
    const value = rate.canonical?.value ?? NaN;
    return [
      weaker(target, printed, value, sign, {
        name,
        arithmetic: (stated, difference) => `${stated} − ${formatNumber(value)} = ${difference}`,
        others: [rate],
        reasons: single,
      }),
    ];
  }
  const ends = endsOf(plan, year);
  const [from, to] = [ends && boundsOf(ends.base)?.printed, ends?.end && boundsOf(ends.end)?.printed];
  const [start, aim] = [ends?.base.canonical?.value, ends?.end?.canonical?.value];
  if (!ends?.end || !from || !to || !start || !aim || from.low <= 0) return [];
  const years = endYear(ends.end.period) - endYear(ends.base.period);
  const average = (a: number, b: number) => ((b / a) ** (1 / years) - 1) * 100;
  const value = roundTo(average(start, aim), 1);
  return [
    weaker(target, { low: average(from.high, to.low), high: average(from.low, to.high) }, value, sign, {
      name,
      arithmetic: () =>
        `(${formatNumber(aim)} ÷ ${formatNumber(start)})^(1/${years}) − 1 = ${formatNumber(value)}%`,
      others: [ends.base, ends.end],
      reasons: single,
    }),
  ];
}

function totalResults(target: Observation, plan: readonly Observation[], sign: 1 | -1): Result[] {
  const year = endYear(target.period);
  const whole = plan.find(
    ({ measure, role, canonical, period }) =>
      measure === 'cumulative' && role === 'target' && canonical && yearsIn(period).includes(year),
  );
  const printed = whole && boundsOf(whole)?.printed;
  if (!whole || !printed || whole.canonical?.value === target.canonical?.value) return [];
  const years = yearsIn(whole.period).length;
  const all = whole.canonical?.value ?? NaN;
  const value = withoutBinaryNoise(all / years);
  const share = weaker(target, { low: printed.low / years, high: printed.high / years }, value, sign, {
    name: `${target.indicator}.${year}.share`,
    arithmetic: () => `${formatNumber(all)} ÷ ${years} = ${formatNumber(roundTo(value, 2))}`,
    others: [whole],
    reasons: ['uneven-path', 'single-year'],
  });
  return [atMostUnclear(share)];
}

interface Told {
  readonly name: string;
  readonly arithmetic: (stated: string, difference: string) => string;
  readonly others: readonly Observation[];
  readonly reasons?: Result['reasons'];
}

function weaker(
  target: Observation,
  against: Interval,
  computed: number,
  sign: 1 | -1,
  { name, arithmetic, others, reasons = [] }: Told,
): Result {
  const stated = target.canonical?.value ?? NaN;
  const isWeaker = sign === 1 ? stated < against.low : stated > against.high;
  const difference = roundTo(stated - computed, 2);
  return {
    name,
    outcome: isWeaker ? 'differs' : 'holds',
    stated,
    computed,
    difference,
    unit: target.measure === 'growth' ? ('百分点' as UnitId) : target.canonical?.unit,
    arithmetic: arithmetic(formatNumber(stated), formatNumber(difference)),
    operands: [target, ...others],
    reasons: ['later-document', ...reasons, ...reasonsIn([target, ...others])],
  };
}
