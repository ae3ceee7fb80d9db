import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo } from '../quantity/precision.ts';
import {
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
import { boundsOf } from './interval.ts';
import { periodOf } from './plan-years.ts';

/**
 * What the year before must have been by a yearly breakdown that gives both a target and its growth, target ÷ (1 +
 * growth), against the last result of the district’s plan. It holds where that is not weaker than the plan’s result, in
 * the direction that plans want and within the rounding of all three.
 */
export const implied: Check = {
  name: 'implied',
  run: (input) =>
    input.corpus.documents
      .filter(({ meta }) => meta.kind === 'task-breakdown')
      .flatMap(({ id, meta }) =>
        subjectsOf(input.observations.filter(({ document }) => document === id)).flatMap((subject) => {
          const targets = subject.filter(
            ({ role, period, canonical }) =>
              role === 'target' && isYear(period) && period.end === meta.period && canonical,
          );
          const level = targets.find(({ measure }) => measure === 'level');
          const rate = targets.find(({ measure }) => measure === 'growth');
          if (!level || !rate) return [];
          return resultsFor(level, rate, input).map((result) => withinCoverage(result, input.corpus));
        }),
      ),
};

function resultsFor(level: Observation, rate: Observation, { observations, corpus }: CheckInput): Result[] {
  const { direction = 'none' } = corpus.indicators.get(level.indicator) ?? {};
  const year = endYear(level.period);
  const plan = observations.filter(
    ({ indicator, district, scope, document }) =>
      indicator === level.indicator &&
      district === level.district &&
      scope === level.scope &&
      document !== level.document &&
      yearsIn(periodOf(corpus.documents, document) ?? level.period).length > 1,
  );
  const levels = yearlyLevels(plan);
  const last = levels.find(({ role, period }) => role === 'target' && endYear(period) >= year);
  // As on the path: the result of the table that sets the plan’s own target.
  const base = nearTo(latestBefore(levels, year), last ?? level)[0];
  const [aim, percent, from] = [level, rate, base].map((one) => one && boundsOf(one));
  const [target, growth, start] = [level, rate, base].map((one) => one?.canonical?.value);
  if (!base || !aim || !percent || !from || target === undefined || growth === undefined) return [];
  if (start === undefined || direction === 'none') return [];
  const before = {
    low: aim.printed.low / (1 + percent.printed.high / 100),
    high: aim.printed.high / (1 + percent.printed.low / 100),
  };
  const isWeaker = direction === 'up' ? before.high < from.printed.low : before.low > from.printed.high;
  const value = roundTo(target / (1 + growth / 100), 2);
  return [
    {
      name: `${level.indicator}.${year - 1}`,
      outcome: isWeaker ? 'differs' : 'holds',
      stated: value,
      computed: start,
      unit: level.canonical?.unit,
      arithmetic: `${formatNumber(target)} ÷ (1 + ${formatNumber(growth)}%) = ${formatNumber(value)}`,
      operands: [level, rate, base],
      reasons: ['later-document', 'revision', 'constant-prices', ...reasonsIn([level, rate, base])],
    },
  ];
}
