import type { Measure } from '../model/observation.ts';
import type { Quantity } from '../model/quantity.ts';
import { endYear, isSpan, parsePeriod, yearsIn, type Period } from '../quantity/period.ts';
import type { Problem } from './figure-problem.ts';

/** The period that an attribute names. */
export function periodOf(problems: Problem[], text: string | undefined): Period | undefined {
  const period = text === undefined ? undefined : parsePeriod(text);
  if (!period) {
    problems.push({
      rule: 'period',
      found: text === undefined ? 'no period' : `period “${text}”`,
      expected: 'p=2020, p=2021-06, p=2016/2020 or p=../2022, with ~ where it is inferred, in 1949–2060',
    });
  }
  return period;
}

/** `[250]` and `五年累计754.2` in a column of 2025 or 2020 are totals over as many years as the plan has, up to that year. */
export function meaningOfTotal(
  measure: Measure,
  period: Period,
  quantity: Quantity,
  planPeriod: string,
): { measure: Measure; period: Period } {
  const total = 'cumulative' in quantity && quantity.cumulative && measure === 'level';
  if (!total) return { measure, period };
  const plan = parsePeriod(planPeriod);
  const years = plan ? yearsIn(plan).length : 1;
  const start = isSpan(period) ? period.start : String(endYear(period) - years + 1);
  return { measure: 'cumulative', period: { ...period, start } };
}
