import type { IndicatorId, UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { RelationOf } from '../model/relation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { roundTo } from '../quantity/precision.ts';
import {
  atMostUnclear,
  bestOf,
  outcomeOf,
  reasonsIn,
  yearlyLevels,
  type Check,
  type Result,
} from './check.ts';
import { boundsOf, growthBetween, mapBounds, product, type Bounds } from './interval.ts';
import { shareIn } from './sector-share.ts';
import { wholeGrowth } from './whole-growth.ts';

/**
 * Shares of sectors against the amounts and the growth of the sectors: share × whole = amount; a share given by itself
 * is that of the structure; and from one structure to a later one a sector grows by the growth of the whole times the
 * quotient of its shares, (whole₂ ÷ whole₁ × share₂ ÷ share₁)^(1 ÷ years) − 1.
 */
export const structure: Check = {
  name: 'structure',
  run: ({ observations, corpus: { relations } }) =>
    [
      ...Map.groupBy(
        observations.filter(({ scope }) => scope === undefined),
        ({ document }) => document,
      ).values(),
    ].flatMap((own) =>
      relations.flatMap((declared) => (declared.kind === 'sectors' ? resultsFor(declared, own) : [])),
    ),
};

type Sectors = RelationOf<'sectors'>;

function resultsFor(declared: Sectors, own: readonly Observation[]): Result[] {
  const of = (indicator: IndicatorId | undefined) => own.filter((one) => one.indicator === indicator);
  const structures = of(declared.structure).filter(
    ({ quantity }) => quantity.kind === 'ratio' && quantity.parts.length === declared.sectors.length,
  );
  const whole = of(declared.whole);
  return declared.sectors.flatMap(({ amount, share, near }, index) => [
    ...structures.flatMap((one) => [
      ...amountResults(one, index, whole, of(amount)),
      ...shareResults(one, index, of(share)),
    ]),
    ...growthResults(structures, index, whole, of(amount)),
    ...growthResults(structures, index, whole, of(near)).map(asNear),
  ]);
}

function asNear(result: Result): Result {
  return atMostUnclear({ ...result, reasons: [...new Set([...result.reasons, 'coverage' as const])] });
}

function sameTime(one: Observation, other: Observation): boolean {
  return (
    endYear(one.period) === endYear(other.period) && (one.role === 'target') === (other.role === 'target')
  );
}

function amountResults(
  one: Observation,
  index: number,
  whole: readonly Observation[],
  amounts: readonly Observation[],
): Result[] {
  const share = shareIn(one, index);
  const at = (list: readonly Observation[]) => yearlyLevels(list).filter((level) => sameTime(level, one));
  return at(amounts).flatMap((amount) =>
    at(whole).flatMap((all): Result[] => {
      const [stated, total] = [boundsOf(amount), boundsOf(all)];
      if (!share || !stated || !total) return [];
      const fraction = { low: share.bounds.low / 100, high: share.bounds.high / 100 };
      const value = roundTo(((all.canonical?.value ?? NaN) * share.value) / 100, 2);
      return [
        {
          outcome: outcomeOf(
            stated,
            mapBounds([total], (given = fraction) => product(given, fraction)),
          ),
          stated: amount.canonical?.value,
          computed: value,
          unit: amount.canonical?.unit,
          arithmetic: `${formatNumber(all.canonical?.value ?? NaN)} × ${formatNumber(share.value)}% = ${formatNumber(value)}`,
          operands: [amount, one, all],
          reasons: reasonsIn([amount, all]),
        },
      ];
    }),
  );
}

function shareResults(one: Observation, index: number, shares: readonly Observation[]): Result[] {
  const share = shareIn(one, index);
  return bestOf(
    shares
      .filter((given) => given.canonical && given.measure === 'level' && sameTime(given, one))
      .flatMap((given): Result[] => {
        const stated = boundsOf(given);
        if (!share || !stated) return [];
        const exact: Bounds = { printed: share.bounds, possible: share.bounds };
        return [
          {
            outcome: outcomeOf(stated, exact),
            stated: given.canonical?.value,
            computed: share.value,
            unit: '%' as UnitId,
            arithmetic: `${formatNumber(given.canonical?.value ?? NaN)}% / ${formatNumber(share.value)}%`,
            operands: [given, one],
            reasons: reasonsIn([given]),
          },
        ];
      }),
  );
}

function growthResults(
  structures: readonly Observation[],
  index: number,
  whole: readonly Observation[],
  amounts: readonly Observation[],
): Result[] {
  const rates = amounts.filter(({ measure, canonical }) => measure === 'growth' && canonical);
  return rates.flatMap((rate) => {
    const years = yearsIn(rate.period);
    const first = structures.find(
      ({ period, role }) => endYear(period) === (years[0] ?? NaN) - 1 && role !== 'target',
    );
    const last = structures.find(({ period }) => endYear(period) === years.at(-1));
    const ratio = first && last && years.length > 1 ? wholeGrowth(whole, years) : undefined;
    const [from, to, stated] = [first && shareIn(first, index), last && shareIn(last, index), boundsOf(rate)];
    if (!first || !last || !ratio || !from || !to || !stated) return [];
    const multiple = (ratio.value * to.value) / from.value;
    const computed = roundTo((multiple ** (1 / years.length) - 1) * 100, 1);
    const declared = rate.canonical?.value ?? NaN;
    const change = { low: to.bounds.low / from.bounds.high, high: to.bounds.high / from.bounds.low };
    return [
      {
        outcome: outcomeOf(
          stated,
          mapBounds([ratio.bounds], (all = change) =>
            growthBetween({ low: 1, high: 1 }, product(all, change), years.length),
          ),
        ),
        stated: declared,
        computed,
        difference: roundTo(declared - computed, 1),
        unit: '百分点' as UnitId,
        arithmetic: `(${ratio.written} × ${formatNumber(to.value)} ÷ ${formatNumber(from.value)})^(1/${years.length}) − 1 = ${formatNumber(computed)}%`,
        operands: [rate, first, last, ...ratio.operands],
        reasons: ['constant-prices', 'revision', ...reasonsIn([rate])],
      },
    ];
  });
}
