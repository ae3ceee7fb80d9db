import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold, keyOf, originalSpan, placesOf } from './fold.ts';

// Properties run a hundred times each.
vi.setConfig({ testTimeout: 30_000 });

/** Strings of the signs that make folding difficult. */
const signs = [
  '区',
  '一',
  '〇',
  'G',
  'ｄ',
  'é',
  'e\u0301',
  '㎡',
  '℃',
  '①',
  '½',
  '…',
  '⻓',
  '⼈',
  '2',
  '５',
  ' ',
  '\u3000',
  '\t',
  '\u200B',
  '“',
  '「',
  '—',
  '－',
  '，',
  '.',
  '\u{20BB7}',
  '\uD800',
  'İ',
  'ﾊﾞ',
];
const text = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((list) => list.join(''));

describe('the search key', () => {
  it.each([
    ['width and case', 'ＧＤＰ', 'gdp'],
    ['a compatibility sign that grows', '25㎡', '25m2'],
    ['quotation marks of every kind', '“十四五”‘十四五’「十四五」', '"十四五""十四五""十四五"'],
    ['dashes of every kind', '2021—2025－2035–', '2021-2025-2035-'],
    ['radicals that conversion prints for ideographs', '⻓⻩⼈⺠', '长黄人民'],
    ['the circle written for a zero', '二○三五', '二〇三五'],
    ['invisible characters', '双\u200B台\uFEFF子', '双台子'],
  ])('makes one of %s', (_, given, key) => {
    expect(keyOf(given)).toBe(key);
  });

  it('drops white space next to Han on both sides, and next to punctuation', () => {
    expect(keyOf('达到 260 亿元， 2025 年')).toBe('达到260亿元,2025年');
    expect(keyOf('0.1 :36.6:63.3')).toBe('0.1:36.6:63.3');
  });

  it('keeps one space between two Latin words and between two numbers', () => {
    expect(keyOf('Plan \u3000 Atlas 2020 2025')).toBe('plan atlas 2020 2025');
  });

  it('keeps the edge of a table cell, whatever stands around it, and once where cells are empty', () => {
    expect(keyOf('亿元 \t 160\t\t260\t \t3')).toBe('亿元\t160\t260\t3');
  });

  it('keeps its offsets within the text and in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { text: key, starts, ends } = fold(given);
        expect(starts.length).toBe(key.length);
        for (let unit = 0; unit < key.length; unit++) {
          expect(starts[unit]).toBeLessThan(ends[unit] ?? 0);
          expect(starts[unit]).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
          expect(ends[unit]).toBeLessThanOrEqual(given.length);
        }
      }),
    );
  });

  it('is the same with and without offsets', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(keyOf(given)).toBe(fold(given).text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(keyOf(given)).toBe(fold(given).text);
      }),
    );
    const plain = fc.constantFrom('区', '一', 'Ｇ', 'd', '2', '“', '，', ' ', '\u3000', '\t');
    fc.assert(
      fc.property(fc.string({ unit: plain, maxLength: 20 }), (given) => {
        expect(keyOf(given)).toBe(fold(given).text);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same, and in the same places, behind a sign that makes folding difficult', () => {
    const plain = fc.constantFrom('区', '一', 'Ｇ', 'd', '2', '“', '，', ' ', '\u3000', '\t');
    const difficult = '\u{20BB7}';
    fc.assert(
      fc.property(fc.string({ unit: plain, maxLength: 20 }), (given) => {
        const [own, behind] = [fold(`区${given}`), fold(`${difficult}区${given}`)];
        expect(`${difficult}${own.text}`).toBe(behind.text);
        const moved = (places: Uint32Array) => Array.from(places, (place) => place + difficult.length);
        expect([...behind.starts.subarray(difficult.length)]).toEqual(moved(own.starts));
        expect([...behind.ends.subarray(difficult.length)]).toEqual(moved(own.ends));
      }),
      { numRuns: 500 },
    );
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(keyOf(keyOf(given))).toBe(keyOf(given));
      }),
    );
  });

  it('folds the original span of any part of a key to a key that holds the part', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const folded = fold(given);
        fc.pre(folded.text.length > 0);
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const original = originalSpan(folded, { start, end });
        expect(keyOf(given.slice(original.start, original.end))).toContain(
          folded.text.slice(start, end).trim(),
        );
      }),
    );
  });
});

describe('places of a key', () => {
  it('counts every place, overlapping ones too', () => {
    expect(placesOf('00', '1000')).toEqual([1, 2]);
  });

  it('finds nothing for an empty key', () => {
    expect(placesOf('', '1000')).toEqual([]);
  });
});
