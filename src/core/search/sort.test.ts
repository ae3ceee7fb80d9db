import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedByContext } from './sort.ts';

const linesOf = (...contexts: [before: string, after: string][]) =>
  contexts.map(([before, after]) => ({ hit: { before, after } }));

describe('the order of a concordance', () => {
  it('goes by the words after the match, in pinyin', () => {
    const sorted = sortedByContext(
      linesOf(['', '中心'], ['', '服务'], ['', '床位'], ['', '服务业']),
      'right',
    );
    expect(sorted.map(({ hit }) => hit.after)).toEqual(['床位', '服务', '服务业', '中心']);
  });

  it('goes by the words before the match, from the match outwards', () => {
    const sorted = sortedByContext(linesOf(['社区', ''], ['安居', ''], ['智慧', ''], ['城区', '']), 'left');
    expect(sorted.map(({ hit }) => hit.before)).toEqual(['智慧', '安居', '城区', '社区']);
  });

  it('takes spellings for the same, and keeps the order of places where contexts are alike', () => {
    const sorted = sortedByContext(linesOf(['一', '（ＧＤＰ）'], ['二', '(gdp)'], ['三', '']), 'right');
    expect(sorted.map(({ hit }) => hit.before)).toEqual(['三', '一', '二']);
  });

  it('keeps every line', () => {
    const context = fc.record({
      before: fc.string({ unit: 'grapheme' }),
      after: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.array(context), fc.constantFrom('left', 'right'), (hits, order) => {
        const lines = hits.map((hit) => ({ hit }));
        expect(new Set(sortedByContext(lines, order))).toEqual(new Set(lines));
      }),
    );
  });
});
