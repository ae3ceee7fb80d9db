import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineGroups } from '../text/line-groups.ts';
import { pageLengths } from './limits.ts';
import { addressOfState, blankState, orders, scopes, stateFromAddress, unknownFilters } from './state.ts';

const documents = [
  { document: 'linghe-fyp14', district: 'linghe', kind: 'outline' },
  { document: 'shuangtaizi-fyp14', district: 'shuangtaizi', kind: 'outline' },
  { document: 'shuangtaizi-tasks-2023', district: 'shuangtaizi', kind: 'task-breakdown' },
];
const known = { documents, themes: ['health', 'elderly-care'] };

describe('the address of a search', () => {
  it('names a district for all of its documents', () => {
    const state = stateFromAddress('?q=营商环境&d=shuangtaizi', known);
    expect(state.documents).toEqual(['shuangtaizi-fyp14', 'shuangtaizi-tasks-2023']);
    expect(addressOfState(state, documents)).toBe(`?q=${encodeURIComponent('营商环境')}&d=shuangtaizi`);
  });

  it('names a kind for all of its documents, where there are several', () => {
    const state = stateFromAddress('?d=outline', known);
    expect(state.documents).toEqual(['linghe-fyp14', 'shuangtaizi-fyp14']);
    expect(addressOfState(state, documents)).toBe('?d=outline');
    expect(addressOfState(stateFromAddress('?d=task-breakdown', known), documents)).toBe(
      '?d=shuangtaizi-tasks-2023',
    );
  });

  it('takes several filters, with commas or repeated', () => {
    expect(stateFromAddress('?d=linghe,shuangtaizi-fyp14', known)).toEqual(
      stateFromAddress('?d=shuangtaizi-fyp14&d=linghe', known),
    );
    expect(stateFromAddress('?t=elderly-care&t=health,nothing&k=table,heading', known)).toMatchObject({
      themes: ['health', 'elderly-care'],
      groups: ['heading', 'table'],
    });
  });

  it('holds every choice, and leaves out what is as on a page just opened', () => {
    const address = '?q=a&d=linghe&t=health&k=prose,box&in=section&y=0&sort=left&n=50&page=3';
    const state = stateFromAddress(address, known);
    expect(state).toEqual({
      words: 'a',
      documents: ['linghe-fyp14'],
      themes: ['health'],
      groups: ['prose', 'box'],
      scope: 'section',
      years: false,
      order: 'left',
      length: 50,
      page: 3,
    });
    expect(addressOfState(state, documents)).toBe(address);
    expect(stateFromAddress('', known)).toEqual(blankState);
    expect(addressOfState(blankState, documents)).toBe('');
    expect(addressOfState({ words: 'a' }, [])).toBe('?q=a');
  });

  it('tells filters that name nothing', () => {
    expect(unknownFilters('?q=a&d=linghe,zzz,,<b>&d=zzz', known)).toEqual(['zzz', '<b>']);
    expect(unknownFilters('?q=a&d=shuangtaizi-tasks-2023,outline&t=health&k=box', known)).toEqual([]);
    expect(unknownFilters('?t=linghe&k=boxes', known)).toEqual(['linghe', 'boxes']);
    expect(unknownFilters('?in=book&sort=right&n=10', known)).toEqual(['book']);
    expect(unknownFilters('?in=section&sort=up&n=11', known)).toEqual(['up', '11']);
  });

  it.each([
    '?q=%E0%A4%A',
    '?q=%',
    '?__proto__=1&q=__proto__',
    '?page=-1',
    '?page=1e400',
    '?d=,,%00&t=__proto__&k=constructor',
    '?in=toString&sort=__proto__&n=11&y=',
    '?'.repeat(999),
  ])('takes any string: %s', (search) => {
    expect(() => addressOfState(stateFromAddress(search, known), documents)).not.toThrow();
    expect(stateFromAddress(search, known)).toMatchObject({
      page: 1,
      length: 10,
      scope: 'paragraph',
      order: 'place',
    });
  });

  it('restores every state it is given', () => {
    const state = fc.record({
      words: fc.string({ unit: 'grapheme' }),
      documents: fc.subarray(documents.map(({ document }) => document)),
      themes: fc.subarray(known.themes),
      groups: fc.subarray([...lineGroups]),
      scope: fc.constantFrom(...scopes),
      years: fc.boolean(),
      order: fc.constantFrom(...orders),
      length: fc.constantFrom(...pageLengths),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(stateFromAddress(addressOfState(given, documents), known)).toEqual(given);
      }),
    );
  });
});
