import { describe, expect, it } from 'vitest';
import { compareProblems } from './compare-problems.ts';
import { compare } from './compare.ts';

describe('the title of a view', () => {
  it('names what is compared', () => {
    expect(compare.viewTitle(['地区生产总值'], ['凌河', '双塔'])).toBe('对照：地区生产总值（凌河、双塔）');
  });

  it('counts what it does not name', () => {
    const many = ['甲', '乙', '丙', '丁', '戊'];
    expect(compare.viewTitle(many, many)).toBe('对照：甲、乙、丙、丁等5项指标（甲、乙、丙、丁等5个区县）');
  });
});

describe('what an address asks for in vain', () => {
  it('is said in the names that the page uses', () => {
    expect(compareProblems.describe({ kind: 'not-drawable', parameter: 'chart', value: 'growth' })).toContain(
      '增速：写明与推算',
    );
    expect(
      compareProblems.describe({ kind: 'not-shown', parameter: 'sort', value: 'gdp.multiple' }),
    ).toContain('gdp.multiple');
  });
});
