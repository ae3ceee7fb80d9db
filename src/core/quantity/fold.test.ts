import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from './fold.ts';

describe('foldWords', () => {
  it.each([
    ['１２３．４％', '123.4%'],
    ['0.1 :36.6∶63.3', '0.1:36.6:63.3'],
    ['142 .78', '142.78'],
    ['五年累计\n2', '五年累计2'],
    ['8～10 家', '8~10家'],
    ['等待市 下达', '等待市下达'],
    ['18 100人', '18100人'],
  ])('folds %j to %j', (words, folded) => {
    expect(foldWords(words)).toBe(folded);
  });

  it('does not join two numbers that a space keeps apart', () => {
    expect(foldWords('16  20')).toBe('16  20');
    expect(foldWords('1  111')).toBe('1  111');
    expect(foldWords('2020 300')).toBe('2020 300');
  });

  it('keeps a dash apart from a minus sign', () => {
    expect(foldWords('—')).toBe('—');
    expect(foldWords('−3.5')).toBe('-3.5');
  });

  it('changes nothing when it is applied again', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'1 2 3 . , 万 元 ： ～ — － ％ \n 　 ㎡'.split(' '), ' '),
    });
    fc.assert(fc.property(words, (text) => foldWords(foldWords(text)) === foldWords(text)));
  });
});
