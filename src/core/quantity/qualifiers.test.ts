import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineQualifiers, wordsAfterNumber, wordsBeforeNumber } from './qualifiers.ts';

describe('wordsBeforeNumber', () => {
  it('skips the verbs before a number', () => {
    expect(wordsBeforeNumber('力争年均增长10')).toEqual({
      qualifier: 'exact',
      cumulative: false,
      rest: '10',
    });
    expect(wordsBeforeNumber('控制在3')?.rest).toBe('3');
  });

  it('leaves verbs of decline in place, because they change the sign of some indicators only', () => {
    expect(wordsBeforeNumber('下降8')?.rest).toBe('下降8');
    expect(wordsBeforeNumber('降至8')?.rest).toBe('8');
  });

  it('marks a total over years as cumulative', () => {
    expect(wordsBeforeNumber('五年累计超过7')).toEqual({
      qualifier: 'more-than',
      cumulative: true,
      rest: '7',
    });
  });
});

describe('wordsAfterNumber', () => {
  it('reads qualifiers and skips what adds nothing', () => {
    expect(wordsAfterNumber('左右')?.qualifier).toBe('about');
    expect(wordsAfterNumber('余')?.qualifier).toBe('more-than');
    expect(wordsAfterNumber('多')?.qualifier).toBe('more-than');
    expect(wordsAfterNumber('及以上')?.qualifier).toBe('at-least');
    expect(wordsAfterNumber('大关')).toEqual({ qualifier: 'exact', cumulative: false, rest: '' });
    expect(wordsAfterNumber('栋')?.rest).toBe('栋');
  });
});

describe('combineQualifiers', () => {
  const qualifiers = fc.constantFrom('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than');

  it('keeps the weaker claim of a pleonasm', () => {
    expect(combineQualifiers('more-than', 'at-least')).toBe('at-least');
    expect(combineQualifiers('less-than', 'at-most')).toBe('at-most');
  });

  it('refuses a contradiction', () => {
    expect(combineQualifiers('at-least', 'at-most')).toBeUndefined();
  });

  it('does not depend on the order of the words', () => {
    fc.assert(
      fc.property(qualifiers, qualifiers, (a, b) => combineQualifiers(a, b) === combineQualifiers(b, a)),
    );
  });
});
