import { expect, it } from 'vitest';
import { printedTerms } from './printed-terms.ts';

it('gives keys their capitals, as they are printed most often, in whatever order', () => {
  const texts = ['建设app平台', '智慧APP', 'ＡＰＰ应用', '智慧APP，', '5G基站'];
  const expected = new Map([
    ['app', 'APP'],
    ['5g基站', '5G基站'],
  ]);
  expect(printedTerms(['app', '5g基站', '平台'], texts)).toEqual(expected);
  expect(printedTerms(['app', '5g基站', '平台'], texts.toReversed())).toEqual(expected);
});
