import { nice, ticks } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundDomain, roundTicks } from './round-steps.ts';

// Two decimals, as plans give them.
const value = fc.integer({ min: -1e7, max: 1e9 }).map((hundredths) => hundredths / 100);
const span = fc.tuple(value, value).filter(([a, b]) => a < b);
const count = fc.integer({ min: 2, max: 8 });
const rounded = (numbers: readonly number[]) => numbers.map((number) => Number(number.toPrecision(10)));

it('the steps of axes are those of d3, without its library in every browser', () => {
  fc.assert(
    fc.property(span, count, ([low, high], parts) => {
      const domain = roundDomain(low, high, parts);
      expect(rounded(domain)).toEqual(rounded(nice(low, high, parts)));
      expect(rounded(roundTicks(...domain, parts))).toEqual(rounded(ticks(...domain, parts)));
    }),
    { numRuns: 2000 },
  );
});
