import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo, withoutBinaryNoise } from './precision.ts';

describe('roundTo', () => {
  it('rounds half away from zero, not by the binary neighbour', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-2.45, 1)).toBe(-2.5);
    expect(roundTo(285.56, 1)).toBe(285.6);
  });

  it('never moves a value by more than half a unit of the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
        },
      ),
    );
  });
});

describe('withoutBinaryNoise', () => {
  it('gives the decimal that was meant', () => {
    expect(withoutBinaryNoise(0.1 + 0.2)).toBe(0.3);
  });
});
