import { describe, expect, it } from 'vitest';
import { sampleDistrict } from '../dataset/sample-observations.ts';
import { labelsOf } from './label.ts';

const district = (id: string, mark?: number) => ({ ...sampleDistrict(id), mark });
const marksOf = (districts: ReturnType<typeof district>[]) =>
  [...labelsOf(districts).values()].map(({ mark }) => mark);

describe('labelsOf', () => {
  it('keeps the mark of a district whatever stands before it', () => {
    expect(marksOf([district('b', 2), district('c', 3)])).toEqual([2, 3]);
    expect(marksOf([district('a'), district('b', 2), district('c', 3)])).toEqual([1, 2, 3]);
  });

  it('gives the second of two with the same mark the first free one', () => {
    expect(marksOf([district('a', 1), district('b', 1), district('c', 2)])).toEqual([1, 3, 2]);
  });

  it('shows the ninth of nine in ink', () => {
    const nine = 'abcdefghi'.split('').map((id) => district(id));
    expect(marksOf(nine).at(-1)).toBeUndefined();
    expect(new Set(marksOf(nine)).size).toBe(9);
  });
});
