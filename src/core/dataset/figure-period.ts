import type { DocumentMeta } from '../model/document.ts';
import type { Measure, Role } from '../model/observation.ts';
import type { Quantity } from '../model/quantity.ts';
import { endYear, formatPeriod, isSpan, parsePeriod, yearsIn, type Period } from '../quantity/period.ts';
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

/**
 * A document knows what has been up to its own year, and sets targets for its plan and what follows; those of the plan
 * before, as long as its own, it may quote. A cell that states nothing has no time.
 */
export function checkTime(
  problems: Problem[],
  role: Role,
  period: Period,
  quantity: Quantity | undefined,
  { issued, period: own }: Pick<DocumentMeta, 'issued' | 'period'>,
): void {
  if (quantity?.kind === 'none') return;
  const [end, issuedIn] = [endYear(period), Number(issued.slice(0, 4))];
  const years = yearsOf(own);
  const earliest = (years[0] ?? end) - years.length;
  if (role === 'target' && end < earliest) {
    const found = `a target for ${formatPeriod(period)} in a document for ${own}`;
    const expected = `${earliest} or later, the plan before its own included`;
    problems.push({ rule: 'period', found, expected });
  } else if (role !== 'target' && end > issuedIn) {
    const found = `r=${role} for ${formatPeriod(period)} in a document of ${issuedIn}`;
    const hint = 'What is still to come is a target.';
    problems.push({ rule: 'period', found, expected: `a time up to ${issuedIn}`, hint });
  }
}

/**
 * `[250]` and `五年累计754.2` in a column of 2025 or 2020 are totals over as many years as the plan has, up to that
 * year; `累计20300万元` by June in a breakdown is one from January on.
 */
export function meaningOfTotal(
  measure: Measure,
  period: Period,
  quantity: Quantity,
  planPeriod: string,
): { measure: Measure; period: Period } {
  const total = 'cumulative' in quantity && quantity.cumulative && measure === 'level';
  if (!total) return { measure, period };
  const firstYear = endYear(period) - yearsOf(planPeriod).length + 1;
  // Within one year a span of months has a month at both ends.
  const isPart = period.end.includes('-') && firstYear === endYear(period);
  const start = isSpan(period) ? period.start : `${firstYear}${isPart ? '-01' : ''}`;
  // The total of one year is its level.
  if (start === period.end) return { measure, period };
  return { measure: 'cumulative', period: { ...period, start } };
}

/** The years of a document’s own period. */
function yearsOf(documentPeriod: string): readonly number[] {
  const period = parsePeriod(documentPeriod);
  return period ? yearsIn(period) : [];
}
