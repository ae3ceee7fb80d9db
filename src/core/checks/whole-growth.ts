import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { yearlyLevels } from './check.ts';
import { around, boundsOf, mapBounds, type Bounds, type Interval } from './interval.ts';
import { multipleOf, multipleShare } from './multiple.ts';

/** By how much a whole grows over some years, with what that comes from. */
interface WholeGrowth {
  readonly value: number;
  readonly bounds: Bounds;
  readonly written: string;
  readonly operands: readonly Observation[];
}

/** By how much the whole grows over some years: by its average growth, by words (翻番), or by its amounts. */
export function wholeGrowth(
  whole: readonly Observation[],
  years: readonly number[],
): WholeGrowth | undefined {
  const rate = whole.find(
    ({ measure, canonical, period }) =>
      measure === 'growth' && canonical && yearsIn(period).join() === years.join(),
  );
  const bounds = rate && boundsOf(rate);
  if (bounds && rate) {
    const grown = (percent: number) => (1 + percent / 100) ** years.length;
    const percent = rate.canonical?.value ?? NaN;
    return {
      value: grown(percent),
      bounds: mapBounds([bounds], ({ low, high } = unknown) => ({ low: grown(low), high: grown(high) })),
      written: `(1 + ${formatNumber(percent)}%)^${years.length}`,
      operands: [rate],
    };
  }
  const words = whole.find((one) => multipleOf(one) !== undefined && endYear(one.period) === years.at(-1));
  const times = words && multipleOf(words);
  if (words && times !== undefined) {
    const said = around(times, times * multipleShare);
    const written = formatNumber(times);
    return { value: times, bounds: { printed: said, possible: said }, written, operands: [words] };
  }
  const levels = yearlyLevels(whole);
  const from = levels.find(
    ({ period, role }) => endYear(period) === (years[0] ?? NaN) - 1 && role !== 'target',
  );
  const to = levels.find(({ period }) => endYear(period) === years.at(-1));
  const [a, b] = [from && boundsOf(from), to && boundsOf(to)];
  const [start, end] = [from?.canonical?.value, to?.canonical?.value];
  if (!a || !b || !from || !to || !start || end === undefined) return undefined;
  return {
    value: end / start,
    bounds: mapBounds([a, b], (one = unknown, other = unknown) => ({
      low: other.low / one.high,
      high: other.high / one.low,
    })),
    written: `${formatNumber(end)} ÷ ${formatNumber(start)}`,
    operands: [from, to],
  };
}

const unknown: Interval = { low: NaN, high: NaN };
