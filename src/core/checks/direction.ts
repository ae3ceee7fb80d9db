import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, isSpan } from '../quantity/period.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { reasonsIn, subjectsOf, type Check, type Result } from './check.ts';

/**
 * A target weaker than its base: of what plans want to rise, a target below the result of the year before the plan, or
 * the latest one; of what they want to fall, one above it. Bounds are compared as the numbers they print.
 */
export const direction: Check = {
  id: 'direction',
  run: ({ observations, indicators }) =>
    subjectsOf(observations).flatMap((subject) => {
      const way = indicators.get(subject[0]?.indicator ?? ('' as never))?.direction ?? 'none';
      if (way === 'none') return [];
      const levels = subject.filter(({ measure, canonical }) => measure === 'level' && canonical);
      return levels
        .filter(({ role }) => role === 'target')
        .flatMap((target) => resultFor(target, levels, way === 'up' ? 1 : -1) ?? []);
    }),
};

function resultFor(
  target: Observation,
  levels: readonly Observation[],
  sign: 1 | -1,
): Result | undefined {
  const base = baseOf(target, levels);
  const [aim, from] = [target.canonical?.value, base?.canonical?.value];
  if (!base || aim === undefined || from === undefined) return undefined;
  const difference = withoutBinaryNoise(aim - from);
  return {
    outcome: sign * difference >= 0 ? 'holds' : 'differs',
    difference,
    unit: target.canonical?.unit,
    arithmetic: `${formatNumber(aim)} − ${formatNumber(from)} = ${formatNumber(difference)}`,
    operands: [target, base],
    reasons: reasonsIn([target, base]),
  };
}

/** The latest result before the year of a target; of equally late ones that of its own block. */
function baseOf(target: Observation, levels: readonly Observation[]): Observation | undefined {
  const before = levels.filter(
    ({ role, period }) => role !== 'target' && !isSpan(period) && endYear(period) < endYear(target.period),
  );
  const latest = Math.max(...before.map(({ period }) => endYear(period)));
  const last = before.filter(({ period }) => endYear(period) === latest);
  return last.find(({ block, chapter }) => block === target.block && chapter === target.chapter) ?? last[0];
}
