import { describe, expect, it } from 'vitest';
import { multiWordTerms as termsOf, npmi } from './multi-word-terms.ts';
import { numberedRuns } from './numbered-runs.ts';

const times = (count: number, ...runs: string[]) =>
  Array.from({ length: count }, () => runs.map((run) => run.split(' '))).flat();

const multiWordTerms = (runs: readonly string[][]) => termsOf(numberedRuns(runs));

describe('the association of two words', () => {
  it('is 1 where neither occurs without the other', () => {
    expect(npmi(10, 10, 10, 1000)).toBeCloseTo(1, 12);
  });

  it('is 0 where they meet by chance', () => {
    expect(npmi(4, 40, 100, 1000)).toBeCloseTo(0, 12);
  });

  // ln(0.01 / (0.02 · 0.05)) / −ln 0.01 = ln 10 / ln 100.
  it('is that of a table worked by hand', () => {
    expect(npmi(10, 20, 50, 1000)).toBeCloseTo(0.5, 12);
  });
});

describe('the association of three words', () => {
  // Of 120 words: 甲 12, 乙 12, 丙 24; 甲乙 12, 乙丙 12, 甲乙丙 12. Seam after 甲: ln(0.1 / (0.1 · 0.1)) / −ln 0.1 = 1;
  // after 甲乙: ln(0.1 / (0.1 · 0.2)) / −ln 0.1 = ln 5 / ln 10 = 0.699.
  it('is that of the looser seam, worked by hand', () => {
    const runs = [
      ...times(6, '建设 甲 乙 丙 园区'),
      ...times(6, '甲 乙 丙'),
      ...times(12, '丙'),
      ...times(60, '园区').slice(0, 60),
    ];
    expect(runs.flat()).toHaveLength(120);
    expect(multiWordTerms(runs).get('甲乙丙')).toBeCloseTo(Math.log(5) / Math.log(10), 12);
  });
});

describe('multi-word terms', () => {
  it('are words that belong together, with changing neighbours', () => {
    const runs = [
      ...times(6, '推进 营商 环境 建设'),
      ...times(6, '优化 营商 环境'),
      ...times(40, '全区 居民 收入 增长'),
      ...times(40, '建设 保护 产业'),
    ];
    expect([...multiWordTerms(runs).keys()]).toContain('营商环境');
  });

  it('are not the part of a longer run that it always belongs to', () => {
    const terms = multiWordTerms([
      ...times(5, '建设 康复 辅具 街区'),
      ...times(5, '发展 康复 辅具 街区 经济'),
      ...times(5, '康复 辅具 街区'),
      ...times(40, '经济 建设 发展'),
    ]);
    expect(terms.has('康复辅具')).toBe(false);
    expect(terms.has('康复辅具街区')).toBe(true);
  });

  it('neither begin nor end with a joining word, and hold no number', () => {
    const terms = multiWordTerms(times(9, '民生 的 保障', '新建 10 公里', '民生', '保障'));
    expect([...terms.keys()].filter((term) => /^的|的$|\d/.test(term))).toEqual([]);
  });
});
