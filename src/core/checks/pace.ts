import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo } from '../quantity/precision.ts';
import {
  atMostUnclear,
  latestBefore,
  nearTo,
  subjectsOf,
  yearlyLevels,
  type Check,
  type Result,
} from './check.ts';
import { boundsOf, growthBetween, overlap, type Interval } from './interval.ts';
import { multipleOf, multipleShare } from './multiple.ts';
import { sharePaceResults } from './pace-shares.ts';

/** By so many percentage points growth may miss another with which it is to keep pace. */
export const paceTolerance = 1;

/**
 * Growth that is to keep pace with that of the whole (与经济增长同步), or to be above it: the indicator’s own rate, in
 * numbers or made by base and target, against that of the whole, in numbers, by a multiple or made alike. In pace is up
 * to a percentage point apart; beyond, it is unclear, as no document says how near is in pace. Where structures show the
 * shares of a sector at both ends, the rate that follows from these is compared as well.
 */
export const pace: Check = {
  name: 'pace',
  run: ({ observations, corpus: { relations } }) =>
    relations.flatMap((relation) => {
      if (relation.kind !== 'pace') return [];
      const wholes = Map.groupBy(
        observations.filter(({ indicator, scope }) => indicator === relation.whole && scope === undefined),
        ({ document }) => document,
      );
      const byShares = (words: Observation) =>
        relations.flatMap((sectors) =>
          sectors.kind === 'sectors' && sectors.whole === relation.whole
            ? sharePaceResults(
                words,
                sectors,
                observations.filter(
                  ({ document, scope }) => document === words.document && scope === undefined,
                ),
              )
            : [],
        );
      return subjectsOf(observations).flatMap((subject) =>
        subject
          .filter(
            ({ benchmark, measure }) =>
              measure === 'growth' && benchmark && relation.words.includes(benchmark.of),
          )
          .flatMap((words) => [
            ...resultsFor(words, subject, wholes.get(words.document) ?? []),
            ...(words.scope === undefined ? byShares(words) : []),
          ]),
      );
    }),
};

/** A rate a year with what it comes from. */
interface Rate {
  readonly value: number;
  readonly interval: Interval;
  readonly written: string;
  readonly operands: readonly Observation[];
}

function resultsFor(
  words: Observation,
  subject: readonly Observation[],
  whole: readonly Observation[],
): Result[] {
  const [own, other] = [rateOver(words, subject), rateOver(words, whole)];
  const relation = words.benchmark?.relation;
  if (!own || !other || (relation !== 'same-as' && relation !== 'above')) return [];
  const difference = roundTo(own.value - other.value, 1);
  const isInPace =
    relation === 'same-as' ? Math.abs(difference) <= paceTolerance : own.interval.high > other.interval.low;
  const result: Result = {
    outcome: isInPace || overlap(own.interval, other.interval) ? 'holds' : 'differs',
    stated: own.value,
    computed: other.value,
    difference,
    unit: '百分点' as UnitId,
    arithmetic: `${own.written} / ${other.written}`,
    operands: [words, ...own.operands, ...other.operands],
    reasons: ['constant-prices', 'coverage'],
  };
  return [relation === 'same-as' ? atMostUnclear(result) : result];
}

/** The rate over the years of some words: in numbers, by a multiple, or made by base and target. */
function rateOver(words: Observation, figures: readonly Observation[]): Rate | undefined {
  const years = yearsIn(words.period);
  const last = years.at(-1) ?? NaN;
  const rate = figures.find(
    ({ measure, canonical, period }) =>
      measure === 'growth' && canonical && yearsIn(period).join() === years.join(),
  );
  const printed = rate && boundsOf(rate)?.possible;
  if (rate?.canonical && printed) {
    const { value } = rate.canonical;
    return { value, interval: printed, written: `${formatNumber(value)}%`, operands: [rate] };
  }
  const multiple = figures.find((one) => multipleOf(one) !== undefined && endYear(one.period) === last);
  const times = multiple && multipleOf(multiple);
  const power = years.length === 1 ? '' : `^(1/${years.length})`;
  if (multiple && times !== undefined) {
    const at = (ratio: number) =>
      growthBetween({ low: 1, high: 1 }, { low: ratio, high: ratio }, years.length).low;
    const value = roundTo(at(times), 1);
    return {
      value,
      interval: { low: at(times * (1 - multipleShare)), high: at(times * (1 + multipleShare)) },
      written: `${formatNumber(times)}${power} − 1 = ${formatNumber(value)}%`,
      operands: [multiple],
    };
  }
  const levels = yearlyLevels(figures);
  const end = nearTo(
    levels.filter(({ role, period }) => role === words.role && endYear(period) === last),
    words,
  )[0];
  const base = end && nearTo(latestBefore(levels, years[0] ?? NaN), end)[0];
  const [from, to] = [base && boundsOf(base)?.printed, end && boundsOf(end)?.printed];
  const [start, aim] = [base?.canonical?.value, end?.canonical?.value];
  if (
    !base ||
    !end ||
    !from ||
    !to ||
    !start ||
    aim === undefined ||
    endYear(base.period) !== (years[0] ?? NaN) - 1
  )
    return undefined;
  const value = roundTo(((aim / start) ** (1 / years.length) - 1) * 100, 1);
  const quotient = `${formatNumber(aim)} ÷ ${formatNumber(start)}`;
  return {
    value,
    interval: growthBetween(from, to, years.length),
    written: `${power === '' ? quotient : `(${quotient})${power}`} − 1 = ${formatNumber(value)}%`,
    operands: [base, end],
  };
}
