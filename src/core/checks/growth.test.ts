import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitId } from '../model/ids.ts';
import { sampleObservation, sampleQuantity, sampleTarget } from '../dataset/sample-observations.ts';
import { growth } from './growth.ts';
import { outcomesOf, resultsOf, sampleRate, sampleTotal } from './sample-input.ts';

describe('the check of growth', () => {
  it('holds where base and target make the declared rate', () => {
    const [result] = resultsOf(growth, [sampleRate(15.2), sampleObservation(6.9), sampleTarget(14)]);
    expect(result).toMatchObject({ outcome: 'holds', stated: 15.2, computed: 15.2, difference: 0 });
    expect(result?.arithmetic).toBe('(14 ÷ 6.9)^(1/5) − 1 = 15.2%');
  });

  it('differs beyond the rounding of both ends, and names prices as a reason', () => {
    const [result] = resultsOf(growth, [sampleRate(20), sampleObservation(14.5), sampleTarget(40)]);
    expect(result).toMatchObject({ outcome: 'differs', computed: 22.5, difference: -2.5, unit: '百分点' });
    expect(result?.reasons).toContain('constant-prices');
  });

  it('takes the edge of what is printed: 161.051 is 10% a year of 100, and 161.5 is within 10.0 only as rounded', () => {
    const base = sampleObservation(100, { words: '100.00亿元' });
    const rate = sampleRate(10, { words: '10.0%' });
    // 10.0 stands for up to 10.05, which makes 161.4173… of 100.00 and 161.426 of 99.995.
    expect(outcomesOf(growth, [rate, base, sampleTarget(161.42, { words: '161.42亿元' })])).toEqual([
      'holds',
    ]);
    expect(outcomesOf(growth, [rate, base, sampleTarget(161.44, { words: '161.44亿元' })])).toEqual([
      'differs',
    ]);
  });

  it('is unclear where only words such as 左右 let figures agree', () => {
    const about = (value: number) => ({ quantity: sampleQuantity(value, { qualifier: 'about' as const }) });
    const figures = [sampleRate(10.6), sampleObservation(160, about(160)), sampleTarget(260, about(260))];
    expect(outcomesOf(growth, figures)).toEqual(['unclear']);
  });

  it('is unclear, also where rates agree, when the average of an earlier total stands for the base', () => {
    const last = sampleTotal(170, {
      role: 'actual',
      period: { start: '2016', end: '2020', basis: 'stated' },
    });
    const [result] = resultsOf(growth, [sampleRate(10), last, sampleTarget(54)]);
    expect(result).toMatchObject({ outcome: 'unclear', arithmetic: '(54 ÷ (170 ÷ 5))^(1/5) − 1 = 9.7%' });
    expect(result?.reasons).toContain('average-base');
  });

  it('takes the figures of its own block or table first', () => {
    const elsewhere = { chapter: '09-b', block: 's9-p9' };
    const figures = [
      sampleRate(10),
      sampleObservation(100),
      sampleObservation(80, elsewhere),
      sampleTarget(161),
      sampleTarget(300, elsewhere),
    ];
    expect(outcomesOf(growth, figures)).toEqual(['holds']);
  });

  it('compares growth over a whole period with the annual rate and with totals', () => {
    const unit = unitId.parse('%');
    const overall = (value: number) =>
      sampleRate(value, {
        measure: 'change',
        id: 'overall',
        unit,
        period: { start: '2021', end: '2025', basis: 'stated' },
      });
    expect(outcomesOf(growth, [overall(61), sampleRate(10)])).toEqual(['holds']);
    expect(outcomesOf(growth, [overall(61), sampleRate(7)])).toEqual(['differs']);
    const last = sampleTotal(102, {
      role: 'actual',
      period: { start: '2016', end: '2020', basis: 'stated' },
    });
    expect(outcomesOf(growth, [overall(47), last, sampleTotal(150)])).toEqual(['holds']);
    expect(outcomesOf(growth, [overall(50), last, sampleTotal(150)])).toEqual(['differs']);
  });

  it('never differs for a plan that rounds its own path, and does for a rate that is off by a point', () => {
    const plans = fc.record({
      base: fc.integer({ min: 100, max: 100_000 }).map((tenths) => tenths / 10),
      rate: fc.integer({ min: -50, max: 300 }).map((tenths) => tenths / 10),
    });
    fc.assert(
      fc.property(plans, ({ base, rate }) => {
        const target = Number((base * (1 + rate / 100) ** 5).toFixed(1));
        const written = (value: number) => ({ words: `${value.toFixed(1)}亿元` });
        const figures = [sampleObservation(base, written(base)), sampleTarget(target, written(target))];
        const said = (value: number) => sampleRate(value, { words: `${value.toFixed(1)}%` });
        expect(outcomesOf(growth, [said(rate), ...figures])).toEqual(['holds']);
        const off = Number((rate + 1.2).toFixed(1));
        expect(outcomesOf(growth, [said(off), ...figures])).toEqual(['differs']);
      }),
    );
  });
});
