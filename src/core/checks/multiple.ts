import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import {
  bestOf,
  isMoney,
  latestBefore,
  nearTo,
  outcomeOf,
  reasonsIn,
  subjectsOf,
  withinCoverage,
  yearlyLevels,
  type Check,
  type Result,
} from './check.ts';
import { alikeTo, asAlike } from './alike.ts';
import { around, boundsOf, mapBounds } from './interval.ts';

/** By how much a multiple in words may be missed, as a share of it: 翻番 is said of what comes near to twice. */
export const multipleShare = 0.05;

/**
 * Multiples in words (翻番, 增长1.5倍) against numbers: target ÷ base, and (1 + rate)^years by the declared average
 * growth, each against the multiple, a twentieth of which either way is taken for it. What 增长 says is told as it says
 * it: by how many times more, one less than the multiple.
 */
export const multiple: Check = {
  name: 'multiple',
  run: (input) =>
    subjectsOf(input.observations).flatMap((subject) =>
      subject
        .filter((words) => multipleOf(words) !== undefined)
        .flatMap((words) => {
          const own = resultsFor(words, subject);
          if (own.length === 0) return resultsFor(words, alikeTo(input, words)).map(asAlike);
          return own.map((result) => withinCoverage(result, input.corpus));
        }),
    ),
};

function resultsFor(words: Observation, subject: readonly Observation[]): Result[] {
  return [...bestOf(againstTarget(words, subject)), ...againstGrowth(words, subject)];
}

/** The multiple that words name: 2 for 翻番. */
export function multipleOf({ quantity }: Observation): number | undefined {
  return quantity.kind === 'words' ? quantity.multiple : undefined;
}

function againstTarget(words: Observation, subject: readonly Observation[]): Result[] {
  const levels = yearlyLevels(subject);
  const year = endYear(words.period);
  const targets = levels.filter(({ role, period }) => role === 'target' && endYear(period) === year);
  return targets.flatMap((target) =>
    nearTo(latestBefore(levels, year), words).flatMap((base) => {
      const [from, to] = [boundsOf(base), boundsOf(target)];
      const [start, aim] = [base.canonical?.value ?? 0, target.canonical?.value ?? NaN];
      if (!from || !to || start <= 0) return [];
      const ratio = mapBounds([from, to], (a = none, b = none) => ({
        low: b.low / a.high,
        high: b.high / a.low,
      }));
      return [
        resultFor(words, ratio, aim / start, `${formatNumber(aim)} ÷ ${formatNumber(start)}`, [base, target]),
      ];
    }),
  );
}

function againstGrowth(words: Observation, subject: readonly Observation[]): Result[] {
  const rates = subject.filter(
    ({ measure, period, role, canonical }) =>
      measure === 'growth' &&
      role === 'target' &&
      canonical &&
      yearsIn(period).length > 1 &&
      endYear(period) === endYear(words.period),
  );
  return rates.flatMap((rate) => {
    const years = yearsIn(rate.period).length;
    const annual = boundsOf(rate);
    const percent = rate.canonical?.value ?? NaN;
    if (!annual) return [];
    const grown = (value: number) => (1 + value / 100) ** years;
    const ratio = mapBounds([annual], ({ low, high } = none) => ({ low: grown(low), high: grown(high) }));
    return [resultFor(words, ratio, grown(percent), `(1 + ${formatNumber(percent)}%)^${years}`, [rate])];
  });
}

function resultFor(
  words: Observation,
  ratio: NonNullable<ReturnType<typeof boundsOf>>,
  computed: number,
  written: string,
  others: readonly Observation[],
): Result {
  const times = multipleOf(words) ?? NaN;
  const said = around(times, times * multipleShare);
  const more = /增[长加]/.test(words.words) ? 1 : 0;
  const rounded = roundTo(computed - more, 2);
  return {
    outcome: outcomeOf({ printed: said, possible: said }, ratio),
    stated: withoutBinaryNoise(times - more),
    computed: rounded,
    difference: withoutBinaryNoise(times - more - rounded),
    unit: '倍' as UnitId,
    arithmetic: `${written}${more > 0 ? ' − 1' : ''} = ${formatNumber(rounded)}`,
    operands: [words, ...others],
    reasons: [
      ...(others.some(isMoney) ? (['constant-prices'] as const) : []),
      ...reasonsIn([words, ...others]),
    ],
  };
}

const none = { low: 0, high: 0 };
