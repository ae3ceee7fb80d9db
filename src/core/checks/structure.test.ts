import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorId, unitId } from '../model/ids.ts';
import { sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { outcomesOf, resultsOf, sampleRate, sampleRelations, sampleStructure } from './sample-input.ts';
import { shares } from './shares.ts';
import { structure } from './structure.ts';

const relations = { relations: sampleRelations };
const services = { indicator: indicatorId.parse('service-value-added') };
const future = {
  year: '2025',
  role: 'target' as const,
  period: { start: '2025', end: '2025', basis: 'stated' as const },
};

describe('the check of shares', () => {
  it('holds for shares that make 100, and within the half of the last digit of each', () => {
    expect(outcomesOf(shares, [sampleStructure([4.8, 11.8, 83.4])])).toEqual(['holds']);
    expect(outcomesOf(shares, [sampleStructure([4.8, 11.8, 83.5])])).toEqual(['holds']);
    expect(outcomesOf(shares, [sampleStructure([4.8, 11.8, 83.6])])).toEqual(['differs']);
    expect(outcomesOf(shares, [sampleStructure([5, 20, 76])])).toEqual(['holds']);
    expect(outcomesOf(shares, [sampleStructure([5, 20, 77])])).toEqual(['differs']);
  });

  it('never differs for shares rounded from a whole, and does when one is off by two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (first, second) => {
        const third = 1000 - first - second;
        fc.pre(third > 0);
        const parts = [first, second, third].map((tenths) => tenths / 10);
        expect(outcomesOf(shares, [sampleStructure(parts)])).toEqual(['holds']);
        const off = [parts[0] ?? 0, parts[1] ?? 0, Number(((parts[2] ?? 0) + 2).toFixed(1))];
        expect(outcomesOf(shares, [sampleStructure(off)])).toEqual(['differs']);
      }),
    );
  });
});

describe('the check of structures', () => {
  it('multiplies the whole by a share', () => {
    const figures = [sampleStructure([4.8, 11.8, 83.4]), sampleObservation(142.78)];
    const [result] = resultsOf(structure, [...figures, sampleObservation(119.1, services)], relations);
    expect(result).toMatchObject({
      outcome: 'holds',
      computed: 119.08,
      arithmetic: '142.78 × 83.4% = 119.08',
    });
    expect(outcomesOf(structure, [...figures, sampleObservation(121, services)], relations)).toEqual([
      'differs',
    ]);
  });

  it('compares a share given by itself', () => {
    const unit = unitId.parse('%');
    const share = (value: number) =>
      sampleTarget(value, {
        indicator: indicatorId.parse('service-share'),
        unit,
        canonical: { value, upper: undefined, unit },
        words: `${value}%`,
      });
    expect(outcomesOf(structure, [sampleStructure([5, 20, 75], future), share(75)], relations)).toEqual([
      'holds',
    ]);
    expect(outcomesOf(structure, [sampleStructure([5, 20, 75], future), share(77)], relations)).toEqual([
      'differs',
    ]);
  });

  it('finds a structure that cannot follow from the growth of a sector', () => {
    const doubled = sampleTarget(0, {
      quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
      canonical: undefined,
    });
    const structures = [sampleStructure([4.8, 11.8, 83.4]), sampleStructure([5, 20, 75], future)];
    const [result] = resultsOf(structure, [...structures, doubled, sampleRate(18, services)], relations);
    expect(result).toMatchObject({ outcome: 'differs', stated: 18, computed: 12.5, difference: 5.5 });
    expect(outcomesOf(structure, [...structures, doubled, sampleRate(12.5, services)], relations)).toEqual([
      'holds',
    ]);
  });

  it('is unclear at most for a part of a sector', () => {
    const near = { indicator: indicatorId.parse('industrial-value-added') };
    const structures = [sampleStructure([4.8, 11.8, 83.4]), sampleStructure([5, 20, 75], future)];
    expect(outcomesOf(structure, [...structures, sampleRate(10), sampleRate(3, near)], relations)).toEqual([
      'unclear',
    ]);
  });
});
