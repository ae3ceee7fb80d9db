import { describe, expect, it } from 'vitest';
import { termCandidates } from './term-candidates.ts';

describe('the terms to be counted', () => {
  const line = '盘锦市双台子区推进公共服务建设，完善公共服务，双台子区十三个项目';
  const terms = termCandidates(
    Array.from({ length: 6 }, () => line),
    ['盘锦市', '双台子区', '大河'],
  );

  it('are words, terms of several words, and names, even those that do not occur', () => {
    expect(terms.get('项目')).toBe('word');
    expect(terms.get('公共服务')).toBe('multi-word');
    expect(terms.get('大河')).toBe('name');
  });

  it('hold no single character and no number', () => {
    expect([...terms.keys()].filter((term) => term.length < 2 || /^十/.test(term))).toEqual([]);
  });

  it('take names side by side for a name', () => {
    const beside = termCandidates(
      Array.from({ length: 6 }, (_, index) => `${index % 2 ? '全' : '在'}盘锦市双台子区，盘锦市双台子区`),
      ['盘锦市', '双台子区'],
    );
    expect(beside.get('盘锦市双台子区')).toBe('name');
  });
});
