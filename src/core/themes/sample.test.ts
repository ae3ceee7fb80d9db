import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from './sample.ts';

const numbers = Array.from({ length: 1000 }, (_, index) => index);
const draw = (items: readonly number[], seed: number, count: number) =>
  sampleOf(items, (number) => `p${number}`, seed, count);

describe('a seeded sample', () => {
  it('is the same whatever the order of the items', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: 1000 }), fc.nat(), (shuffled, seed) => {
        expect(draw(shuffled, seed, 20)).toEqual(draw(numbers, seed, 20));
      }),
      { numRuns: 20 },
    );
  });

  it('differs with the seed and takes early and late items alike', () => {
    expect(draw(numbers, 1, 20)).not.toEqual(draw(numbers, 2, 20));
    const early = draw(numbers, 1, 400).filter((number) => number < 500).length;
    expect(early).toBeGreaterThan(160);
    expect(early).toBeLessThan(240);
  });

  it('takes all where there are fewer', () => {
    expect(draw([1, 2], 1, 5)).toHaveLength(2);
  });
});
