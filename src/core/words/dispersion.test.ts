import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOfProportions } from './dispersion.ts';

const parts = (...counted: (readonly [occurrences: number, characters: number])[]) =>
  counted.map(([occurrences, characters]) => ({ occurrences, characters }));

describe('the deviation of proportions', () => {
  it('is 0 for a term spread as the text is', () => {
    expect(deviationOfProportions(parts([1, 100], [2, 200], [3, 300]))).toBeCloseTo(0, 12);
  });

  it('is 1 for a term that stands in the smallest part only', () => {
    expect(deviationOfProportions(parts([9, 100], [0, 200], [0, 700]))).toBeCloseTo(1, 12);
  });

  // ½ (|0.5 − 0.2| + |0.5 − 0.3| + |0 − 0.5|) = 0.5; divided by 1 − 0.2.
  it('is that of three parts worked by hand', () => {
    expect(deviationOfProportions(parts([5, 20], [5, 30], [0, 50]))).toBeCloseTo(0.625, 12);
  });

  // The example of Gries 2008: five parts with 18, 20, 20, 20 and 22 % of the text, DP = 0.18; divided by 1 − 0.18.
  it('is that of the published example', () => {
    const example = parts([1, 9], [2, 10], [3, 10], [4, 10], [5, 11]);
    expect(deviationOfProportions(example)).toBeCloseTo(0.18 / 0.82, 9);
  });

  it('is not told of a term that does not occur, nor of one part', () => {
    expect(deviationOfProportions(parts([0, 20], [0, 30]))).toBeUndefined();
    expect(deviationOfProportions(parts([3, 20], [0, 0]))).toBeUndefined();
  });

  it('lies between 0 and 1, whatever the order of the parts', () => {
    const part = fc.record({ occurrences: fc.nat(50), characters: fc.integer({ min: 1, max: 9999 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), (any) => {
        const value = deviationOfProportions(any);
        if (value === undefined) return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(deviationOfProportions(any.toReversed())).toBeCloseTo(value, 9);
      }),
    );
  });
});
