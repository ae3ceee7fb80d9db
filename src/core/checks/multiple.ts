import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import { bestOf, outcomeOf, reasonsIn, subjectsOf, type Check, type Result } from './check.ts';
import { possibleInterval, printedInterval, type Interval } from './interval.ts';

/**
 * Multiples in words (翻番, 增长1.5倍) against numbers: base × multiple against the target of the same year, and the
 * multiple against the declared average growth, (1 + rate)^years.
 */
export const multiple: Check = {
  id: 'multiple',
  run: ({ observations }) =>
    subjectsOf(observations).flatMap((subject) =>
      subject
        .filter(({ quantity }) => quantity.kind === 'words' && quantity.multiple !== undefined)
        .flatMap((words) => [
          ...(bestOf(againstTarget(words, subject)) ? [bestOf(againstTarget(words, subject))] : []),
          ...againstGrowth(words, subject),
        ])
        .flatMap((result) => result ?? []),
    ),
};

function againstTarget(words: Observation, subject: readonly Observation[]): Result[] {
  const times = multipleOf(words);
  const targets = subject.filter(
    ({ role, measure, period, canonical }) =>
      role === 'target' && measure === 'level' && canonical && endYear(period) === endYear(words.period),
  );
  const bases = subject.filter(
    ({ role, measure, period, canonical }) =>
      role !== 'target' && measure === 'level' && canonical && endYear(period) < endYear(words.period),
  );
  return targets.flatMap((target) =>
    bases.flatMap((base): Result[] => {
      const [aim, from] = [target.canonical?.value ?? NaN, base.canonical?.value ?? NaN];
      const scaled = (interval: Interval | undefined) =>
        interval && { low: interval.low * times, high: interval.high * times };
      const printed = [printedInterval(target), scaled(printedInterval(base))] as const;
      const possible = [possibleInterval(target), scaled(possibleInterval(base))] as const;
      if (!printed[0] || !printed[1] || !possible[0] || !possible[1]) return [];
      return [
        {
          outcome: outcomeOf([printed[0], printed[1]], [possible[0], possible[1]]),
          difference: withoutBinaryNoise(aim - from * times),
          unit: target.canonical?.unit,
          arithmetic: `${formatNumber(from)} × ${formatNumber(times)} = ${formatNumber(withoutBinaryNoise(from * times))}`,
          operands: [words, base, target],
          reasons: reasonsIn([base, target]),
        },
      ];
    }),
  );
}

function againstGrowth(words: Observation, subject: readonly Observation[]): Result[] {
  const times = multipleOf(words);
  return subject
    .filter(
      ({ measure, period, role, canonical }) =>
        measure === 'growth' &&
        role === 'target' &&
        canonical &&
        yearsIn(period).length > 1 &&
        endYear(period) === endYear(words.period),
    )
    .flatMap((rate): Result[] => {
      const years = yearsIn(rate.period).length;
      const printed = printedInterval(rate);
      const possible = possibleInterval(rate);
      if (!printed || !possible) return [];
      const grown = (percent: number) => (1 + percent / 100) ** years;
      const of = ({ low, high }: Interval) => ({ low: grown(low), high: grown(high) });
      const computed = grown(rate.canonical?.value ?? NaN);
      // 翻番 is said of what comes near to twice; half a tenth either way is taken for it.
      const said = { low: times - 0.05, high: times + 0.05 };
      return [
        {
          outcome: outcomeOf([said, of(printed)], [said, of(possible)]),
          difference: roundTo(times - computed, 2),
          unit: '倍' as UnitId,
          arithmetic: `(1 + ${formatNumber(rate.canonical?.value ?? NaN)}%)^${years} = ${formatNumber(roundTo(computed, 2))}`,
          operands: [words, rate],
          reasons: reasonsIn([rate]),
        },
      ];
    });
}

function multipleOf({ quantity }: Observation): number {
  return quantity.kind === 'words' ? (quantity.multiple ?? NaN) : NaN;
}
