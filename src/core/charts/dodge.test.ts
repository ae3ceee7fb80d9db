import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge, type Wish } from './dodge.ts';

const wish = fc.record({
  centre: fc.double({ min: 0, max: 300, noNaN: true }),
  width: fc.double({ min: 1, max: 40, noNaN: true }),
});

describe('dodge', () => {
  it('leaves labels alone that do not touch', () => {
    expect(
      dodge(
        [
          { centre: 20, width: 10 },
          { centre: 60, width: 10 },
        ],
        [0, 100],
        4,
      ),
    ).toEqual([20, 60]);
  });

  it('lets two labels that collide give way by half each', () => {
    expect(
      dodge(
        [
          { centre: 50, width: 20 },
          { centre: 50, width: 20 },
        ],
        [0, 100],
        4,
      ),
    ).toEqual([38, 62]);
  });

  it('keeps a label within the line', () => {
    expect(dodge([{ centre: 2, width: 20 }], [0, 100], 4)).toEqual([10]);
  });

  it('never lets labels overlap or leave the line while there is room', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 6 }), (wishes: Wish[]) => {
        const placed = dodge(wishes, [0, 300], 4).map((centre, index) => ({
          centre,
          width: wishes[index]?.width ?? 0,
        }));
        const ordered = placed.toSorted((a, b) => a.centre - b.centre);
        ordered.forEach(({ centre, width }, index) => {
          expect(centre - width / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + width / 2).toBeLessThanOrEqual(300 + 1e-6);
          const before = ordered[index - 1];
          if (before)
            expect(centre - before.centre).toBeGreaterThanOrEqual((width + before.width) / 2 + 4 - 1e-6);
        });
      }),
    );
  });
});
