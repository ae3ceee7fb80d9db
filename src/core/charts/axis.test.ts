import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor } from './axis.ts';
import { textWidth } from './text-width.ts';

describe('axisFor', () => {
  it('does not pass the whole in shares', () => {
    expect(axisFor([92, 100], [0, 300], '%').domain[1]).toBe(100);
  });

  it('says whether it starts at zero as it is drawn, and holds all values', () => {
    // Two decimals, as plans give them.
    const value = fc.integer({ min: -1e5, max: 1e7 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const axis = axisFor(values, [0, 300], '元');
        expect(axis.fromZero).toBe(axis.domain[0] <= 0);
        for (const one of values) {
          expect(axis.scale(one)).toBeGreaterThanOrEqual(-0.001);
          expect(axis.scale(one)).toBeLessThanOrEqual(300.001);
        }
      }),
    );
  });

  it('names its unit of measure once', () => {
    const labels = axisFor([124, 260], [0, 300], '亿元').ticks.map(({ label }) => label);
    expect(labels).toEqual(['0', '100', '200', '300亿元']);
  });
});

describe('textWidth', () => {
  it('counts a Han character as one em and digits as little more than half', () => {
    expect(textWidth('双台子', 10)).toBe(30);
    expect(textWidth('160', 10)).toBeCloseTo(17.4);
  });
});
