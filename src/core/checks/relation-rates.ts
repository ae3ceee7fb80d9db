import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { RelationOf } from '../model/relation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, formatPeriod, isDeadline, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import { nearTo, outcomeOf, reasonsIn, yearlyLevels, type Result } from './check.ts';
import { boundsOf, growthBetween, mapBounds, type Bounds } from './interval.ts';

/** A rate a year, in per cent, with what it comes from; `written` is what it multiplies by. */
interface Rate {
  readonly value: number;
  readonly bounds: Bounds;
  readonly written: string;
  readonly operands: readonly Observation[];
}

/**
 * The growth of a product from that of its factors, (1 + a) × (1 + b) − 1, against the declared growth of the whole
 * over the same years. At least one factor’s growth must be declared; that of others may follow from base and target.
 */
export function ratesOfProduct(
  { id, whole, factors, within, rate: conversion, note: premise }: RelationOf<'product'>,
  levels: readonly Observation[],
  rates: readonly Observation[],
): Result[] {
  if (within || conversion !== undefined) return [];
  return rates
    .filter(({ indicator, canonical, period }) => indicator === whole && canonical && !isDeadline(period))
    .flatMap((stated) => {
      const own = factors.map((factor) => rateOf(factor, stated, levels, rates));
      const known = own.flatMap((rate) => rate ?? []);
      const isDeclared = known.some(({ operands }) => operands.length === 1);
      const bounds = boundsOf(stated);
      const declared = stated.canonical?.value;
      if (known.length < factors.length || !isDeclared || !bounds || declared === undefined) return [];
      const grown = (values: readonly number[]) =>
        withoutBinaryNoise((values.reduce((all, value) => all * (1 + value / 100), 1) - 1) * 100);
      const computed = mapBounds(
        known.map((rate) => rate.bounds),
        (...all) => ({ low: grown(all.map(({ low }) => low)), high: grown(all.map(({ high }) => high)) }),
      );
      const value = roundTo(grown(known.map((rate) => rate.value)), 1);
      const operands = known.flatMap((rate) => rate.operands);
      return [
        {
          name: `${id}.${formatPeriod(stated.period).replace('/', '-')}.growth`,
          outcome: outcomeOf(bounds, computed),
          stated: declared,
          computed: value,
          difference: roundTo(declared - value, 1),
          unit: '百分点' as UnitId,
          arithmetic: `${known.map(({ written }) => written).join(' × ')} − 1 = ${formatNumber(value)}%`,
          operands: [stated, ...operands],
          premise,
          reasons: ['population', 'constant-prices', ...reasonsIn([stated, ...operands]), 'source-defect'],
        } satisfies Result,
      ];
    });
}

/** The declared rate of an indicator over the years of another rate, else the one that base and target make. */
function rateOf(
  indicator: string,
  { period, role }: Observation,
  levels: readonly Observation[],
  rates: readonly Observation[],
): Rate | undefined {
  const years = yearsIn(period);
  const isTarget = role === 'target';
  const declared = rates.find(
    (one) =>
      one.indicator === indicator &&
      one.canonical &&
      yearsIn(one.period).join() === years.join() &&
      (one.role === 'target') === isTarget,
  );
  const printed = declared && boundsOf(declared);
  const percent = declared?.canonical?.value;
  if (declared && printed && percent !== undefined) {
    return {
      value: percent,
      bounds: printed,
      written: `(1 + ${formatNumber(percent)}%)`,
      operands: [declared],
    };
  }
  const own = yearlyLevels(levels.filter((one) => one.indicator === indicator));
  const end = own.find((one) => (one.role === 'target') === isTarget && endYear(one.period) === years.at(-1));
  const before = own.filter((one) => one.role !== 'target' && endYear(one.period) === (years[0] ?? NaN) - 1);
  const base = end && nearTo(before, end)[0];
  const [from, to] = [base && boundsOf(base), end && boundsOf(end)];
  const [start, aim] = [base?.canonical?.value, end?.canonical?.value];
  if (!base || !end || !from || !to || !start || aim === undefined) return undefined;
  const none = { low: 0, high: 0 };
  return {
    value: ((aim / start) ** (1 / years.length) - 1) * 100,
    bounds: mapBounds([from, to], (a = none, b = none) => growthBetween(a, b, years.length)),
    written: `(${formatNumber(aim)} ÷ ${formatNumber(start)})^(1/${years.length})`,
    operands: [base, end],
  };
}
