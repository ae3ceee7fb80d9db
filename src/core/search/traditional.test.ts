import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { linesByDocument } from '../exports/plain-text.ts';
import { simplify } from './simplify.ts';
import { mayBeTraditional } from './traditional.ts';

describe('a query in traditional characters', () => {
  it.each([
    ['營商環境', '营商环境'],
    ['雙臺子區人民政府', '双台子区人民政府'],
    ['徵收', '征收'],
    ['“十四五”規劃', '“十四五”规划'],
    ['乾燥', '干燥'],
  ])('is recognised and simplified: %s', (words, simplified) => {
    expect(mayBeTraditional(words)).toBe(true);
    expect(simplify(words)).toBe(simplified);
  });

  it.each(['营商环境', 'GDP 2025', '', '"><script>', '\uD842', '10%~8%'])(
    'is not suspected in %j, so that nothing is loaded',
    (words) => {
      expect(mayBeTraditional(words)).toBe(false);
    },
  );

  it('is hardly ever suspected in the words of the documents', () => {
    const { corpus } = readSite(process.cwd());
    const words = [...linesByDocument(corpus).values()].flat().map(({ text }) => text);
    const suspected = new Set(
      words
        .join('')
        .match(/\p{Script=Han}/gu)
        ?.filter(mayBeTraditional),
    );
    expect(suspected.size).toBeLessThan(10);
  });
});
