import { describe, expect, it } from 'vitest';
import { yearSpellings } from './year-digits.ts';

describe('the spellings of a key', () => {
  it.each([
    ['2025年', ['2025年', '二〇二五年']],
    ['二〇二五年', ['二〇二五年', '2025年']],
    ['到二零二一年底', ['到二零二一年底', '到2021年底', '到二〇二一年底']],
    ['1998年至二〇二〇年', ['1998年至二〇二〇年', '1998年至2020年', '一九九八年至二〇二〇年']],
    ['十四五', ['十四五']],
    ['二〇二五', ['二〇二五']],
    ['2025', ['2025']],
    ['12025年', ['12025年']],
    ['3.2025年', ['3.2025年']],
  ])('with their years in digits and in numerals: %s', (key, expected) => {
    expect(yearSpellings(key)).toEqual(expected);
  });
});
