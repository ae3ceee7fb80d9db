import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { RelationOf } from '../model/relation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, formatPeriod, yearsIn } from '../quantity/period.ts';
import { roundTo } from '../quantity/precision.ts';
import { atMostUnclear, type Result } from './check.ts';
import { shareIn } from './sector-share.ts';
import { wholeGrowth } from './whole-growth.ts';

/**
 * A sector that is to grow faster than the whole, or as fast, by the structures at both ends: it does so where its share
 * rises, or stays. Its rate is (growth of the whole × later share ÷ earlier share)^(1 ÷ years) − 1.
 */
export function sharePaceResults(
  words: Observation,
  { structure, sectors, whole }: RelationOf<'sectors'>,
  own: readonly Observation[],
): Result[] {
  const index = sectors.findIndex(({ amount }) => amount === words.indicator);
  const years = yearsIn(words.period);
  const structures = own.filter((one) => one.indicator === structure);
  const first = structures.find(
    ({ period, role }) => role !== 'target' && endYear(period) === (years[0] ?? NaN) - 1,
  );
  const last = structures.find(({ period }) => endYear(period) === years.at(-1));
  const growth = wholeGrowth(
    own.filter((one) => one.indicator === whole),
    years,
  );
  const [from, to] = [first && shareIn(first, index), last && shareIn(last, index)];
  if (!first || !last || !growth || !from || !to) return [];
  const rate = (times: number) => roundTo((times ** (1 / years.length) - 1) * 100, 1);
  const [value, of] = [rate((growth.value * to.value) / from.value), rate(growth.value)];
  const isAbove = words.benchmark?.relation === 'above';
  const power = years.length === 1 ? '' : `^(1/${years.length})`;
  const result: Result = {
    name: `${words.indicator}.${formatPeriod(words.period).replace('/', '-')}.shares`,
    outcome: to.bounds.high >= from.bounds.low ? 'holds' : 'differs',
    stated: value,
    computed: of,
    difference: roundTo(value - of, 1),
    unit: '百分点' as UnitId,
    arithmetic: `(${growth.written} × ${formatNumber(to.value)} ÷ ${formatNumber(from.value)})${power} − 1 = ${formatNumber(value)}% / ${growth.written}${power} − 1 = ${formatNumber(of)}%`,
    operands: [words, first, last, ...growth.operands],
    reasons: ['constant-prices', 'coverage'],
  };
  return [isAbove ? result : atMostUnclear(result)];
}
