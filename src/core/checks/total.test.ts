import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { outcomesOf, resultsOf, sampleRate, sampleTotal } from './sample-input.ts';
import { total } from './total.ts';

describe('the check of totals', () => {
  it('holds between the path of an even rate and that of an even amount', () => {
    const [result] = resultsOf(total, [sampleTotal(250), sampleObservation(16.4), sampleRate(35.5)]);
    expect(result).toMatchObject({ outcome: 'holds', arithmetic: '16.4 → 74.9：Σ5 = 223.3—257.5' });
  });

  it('takes the rounding of all figures, steps at either end as unclear, and differs beyond', () => {
    const ends = [sampleObservation(100), sampleTarget(200)];
    // An even amount makes 800, up to 802.5 by the rounding of both ends; steps at the ends make 600 and 1000.
    const outcome = (value: number) => outcomesOf(total, [sampleTotal(value), ...ends]);
    expect(outcome(803)).toEqual(['holds']);
    expect(outcome(804)).toEqual(['unclear']);
    expect(outcome(1003)).toEqual(['unclear']);
    expect(outcome(1004)).toEqual(['differs']);
    expect(outcome(597)).toEqual(['unclear']);
    expect(outcome(596)).toEqual(['differs']);
  });

  it('takes the end that the chapter of the total gives before one of another', () => {
    const past = { role: 'actual' as const };
    const rate = sampleRate(4.9, { ...past });
    const own = sampleObservation(363, { year: '2025' });
    const annex = sampleObservation(358, { year: '2025', chapter: '10-annex', id: 'annex' });
    const [result] = resultsOf(total, [sampleTotal(1627, past), rate, annex, own]);
    expect(result).toMatchObject({ outcome: 'unclear', arithmetic: '285.8 → 363：Σ5 = 1,653.2—1,660.6' });
  });

  it('is unclear at most for the past, and always where the average of earlier years stands for the base', () => {
    const past = { role: 'actual' as const };
    const figures = [
      sampleTotal(2000, past),
      sampleObservation(100),
      sampleObservation(110, { year: '2025' }),
    ];
    expect(outcomesOf(total, figures)).toEqual(['unclear']);
    const last = sampleTotal(754.2, { ...past, period: { start: '2016', end: '2020', basis: 'stated' } });
    // 150.84 a year would make between 928.2 and 936.4.
    for (const value of [900, 930, 9000]) {
      const [result] = resultsOf(total, [sampleTotal(value), last, sampleRate(7)]);
      expect(result).toMatchObject({ outcome: 'unclear' });
      expect(result?.reasons).toContain('average-base');
    }
  });

  it('multiplies an amount in each year', () => {
    const annual = sampleTotal(74, { measure: 'annual' });
    expect(outcomesOf(total, [sampleTotal(370), annual])).toEqual(['holds']);
    // 74 stands for up to 74.5: five years make 372.5, which 373 rounds to.
    expect(outcomesOf(total, [sampleTotal(373), annual])).toEqual(['holds']);
    expect(outcomesOf(total, [sampleTotal(374), annual])).toEqual(['differs']);
  });

  it('never differs for a sum over its own even path, and does for twice its greatest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1000 }), fc.integer({ min: 1, max: 30 }), (base, rate) => {
        const years = [1, 2, 3, 4, 5].map((year) => base * (1 + rate / 100) ** year);
        const sum = Number(years.reduce((all, one) => all + one, 0).toFixed(1));
        const figures = [sampleObservation(base), sampleRate(rate)];
        expect(outcomesOf(total, [sampleTotal(sum), ...figures])).toEqual(['holds']);
        const twice = Number((10 * (years[4] ?? 0)).toFixed(1));
        expect(outcomesOf(total, [sampleTotal(twice), ...figures])).toEqual(['differs']);
      }),
    );
  });
});
