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

  it('leave out a part that never stands without a longer term as near', () => {
    expect(
      best([
        ['商环境', 0.5, 26],
        ['营商环境', 0.5, 26],
        ['环境', 0.75, 300],
      ]),
    ).toEqual(['营商环境']);
  });

  it('keep a name that is nearer than the longer one it always stands in', () => {
    expect(
      best([
        ['盘锦市双台子区人民政府', 0.36, 3],
        ['双台子区人民政府', 0.13, 3],
      ]),
    ).toEqual(['双台子区人民政府']);
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
