import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfState, stateFromAddress, unknownFilters } from './state.ts';

const known = [
  { document: 'linghe-fyp14', district: 'linghe' },
  { document: 'shuangtaizi-fyp14', district: 'shuangtaizi' },
  { document: 'shuangtaizi-tasks-2023', district: 'shuangtaizi' },
];

describe('the address of a search', () => {
  it('names a district for all of its documents', () => {
    const state = stateFromAddress('?q=营商环境&d=shuangtaizi', known);
    expect(state.documents).toEqual(['shuangtaizi-fyp14', 'shuangtaizi-tasks-2023']);
    expect(addressOfState(state, known)).toBe(`?q=${encodeURIComponent('营商环境')}&d=shuangtaizi`);
  });

  it('takes several filters, with commas or repeated', () => {
    expect(stateFromAddress('?d=linghe,shuangtaizi-fyp14', known).documents).toEqual(
      stateFromAddress('?d=shuangtaizi-fyp14&d=linghe', known).documents,
    );
  });

  it('tells filters that name nothing', () => {
    expect(unknownFilters('?q=a&d=linghe,zzz,,<b>&d=zzz', known)).toEqual(['zzz', '<b>']);
    expect(unknownFilters('?q=a&d=shuangtaizi-tasks-2023', known)).toEqual([]);
  });

  it.each([
    '?q=%E0%A4%A',
    '?q=%',
    '?__proto__=1&q=__proto__',
    '?page=-1',
    '?page=1e400',
    '?d=,,%00',
    '?'.repeat(999),
  ])('takes any string: %s', (search) => {
    expect(() => addressOfState(stateFromAddress(search, known), known)).not.toThrow();
    expect(stateFromAddress(search, known).page).toBe(1);
  });

  it('restores every state it is given', () => {
    const state = fc.record({
      words: fc.string({ unit: 'grapheme' }),
      documents: fc.subarray(known.map(({ document }) => document)),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(stateFromAddress(addressOfState(given, known), known)).toEqual(given);
      }),
    );
  });
});
