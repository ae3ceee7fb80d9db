import { expect, it } from 'vitest';
import { withYearDigits } from './year-digits.ts';

it.each([
  ['二〇二五年', '2025年'],
  ['到二零二一年底', '到2021年底'],
  ['一九九八年至二○二○年', '1998年至2020年'],
  ['十四五', '十四五'],
  ['二〇二五', '二〇二五'],
])('puts years into digits: %s', (words, expected) => {
  expect(withYearDigits(words)).toBe(expected);
});
