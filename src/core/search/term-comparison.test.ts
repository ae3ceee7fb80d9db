import { describe, expect, it } from 'vitest';
import { compareTerms } from './term-comparison.ts';

const documents = [
  { document: 'one', characters: 24_000 },
  { document: 'two', characters: 8_000 },
];

describe('the comparison of terms', () => {
  const comparison = compareTerms(
    [
      {
        words: '法治',
        counts: [
          { document: 'one', occurrences: 6 },
          { document: 'two', occurrences: 4 },
        ],
      },
      {
        words: '放管服',
        counts: [
          { document: 'two', occurrences: 1 },
          { document: 'unsearched', occurrences: 9 },
        ],
      },
    ],
    documents,
  );

  it('counts each term in each document', () => {
    expect(comparison.rows.map(({ counts }) => counts)).toEqual([
      [
        { words: '法治', occurrences: 6, frequency: 2.5 },
        { words: '放管服', occurrences: 0, frequency: 0 },
      ],
      [
        { words: '法治', occurrences: 4, frequency: 5 },
        { words: '放管服', occurrences: 1, frequency: 1.25 },
      ],
    ]);
    expect(comparison.highest).toBe(5);
  });

  it('takes totals over all characters, not over rates', () => {
    expect(comparison.totals).toEqual([
      { words: '法治', occurrences: 10, frequency: 3.125 },
      { words: '放管服', occurrences: 1, frequency: 0.3125 },
    ]);
  });

  it('stands no terms and no documents', () => {
    expect(compareTerms([], documents)).toMatchObject({ terms: [], highest: 0 });
    expect(compareTerms([{ words: '法治', counts: [] }], [])).toMatchObject({
      rows: [],
      totals: [{ occurrences: 0, frequency: 0 }],
    });
  });
});
