import { describe, expect, it } from 'vitest';
import { bestTerms } from './rank.ts';

const best = (terms: readonly (readonly [string, number, number])[], most = 5) =>
  bestTerms(
    terms.map(([term, distance, occurrences]) => ({ term, distance, occurrences })),
    most,
  ).map(({ term }) => term);

describe('the terms worth showing', () => {
  it('are the nearest, and of equally near ones the more frequent', () => {
    expect(
      best([
        ['服务业', 0.5, 9],
        ['环境', 0.4, 1],
        ['建设', 0.5, 80],
      ]),
    ).toEqual(['环境', '建设', '服务业']);
  });

  it('leave out parts of a better term, and a better term with words around it', () => {
    expect(
      best([
        ['营商环境', 0.2, 26],
        ['化营商环境', 0.3, 8],
        ['商环境', 0.4, 26],
        ['营商局', 0.5, 9],
      ]),
    ).toEqual(['营商环境', '营商局']);
  });

  it('are at most as many as asked for, and all occur', () => {
    expect(
      best(
        [
          ['甲', 0.1, 0],
          ['乙', 0.2, 1],
          ['丙', 0.3, 1],
        ],
        1,
      ),
    ).toEqual(['乙']);
  });
});
