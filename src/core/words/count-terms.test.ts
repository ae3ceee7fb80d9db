import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, placesOf } from '../text/fold.ts';
import { uncorrected } from '../text/readings.ts';
import { termCounter } from './count-terms.ts';

const countTerms = (lines: Parameters<ReturnType<typeof termCounter>>[0], terms: ReadonlySet<string>) =>
  termCounter(terms)(lines);

describe('the count of terms', () => {
  it('is that of the search: every place, across words, overlapping ones too', () => {
    const counts = countTerms(
      [uncorrected('产业园，石化产业和产业园区')],
      new Set(['产业', '产业园', '业园']),
    );
    expect(Object.fromEntries(counts)).toEqual({ 产业: 3, 产业园: 2, 业园: 2 });
  });

  it('counts a corrected word in both readings, once where they agree', () => {
    const line = { text: '现代农也和农业', corrections: [{ start: 3, end: 4, corrected: '业' }] };
    const counts = countTerms([line], new Set(['农业', '农也', '现代']));
    expect(Object.fromEntries(counts)).toEqual({ 农业: 2, 农也: 1, 现代: 1 });
  });

  it('is what scanning for each term gives', () => {
    const text = fc.string({ unit: fc.constantFrom('农', '业', '园', '，', ' ', 'A'), maxLength: 40 });
    const term = fc.string({ unit: fc.constantFrom('农', '业', '园', 'a'), minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.uniqueArray(term, { maxLength: 6 }),
        (texts, terms) => {
          const counts = countTerms(texts.map(uncorrected), new Set(terms));
          for (const one of terms) {
            const expected = texts.reduce((sum, line) => sum + placesOf(one, keyOf(line)).length, 0);
            expect(counts.get(one) ?? 0).toBe(expected);
          }
        },
      ),
    );
  });
});
