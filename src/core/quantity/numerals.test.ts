import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseInteger, numberAtStart } from './numerals.ts';

/** Writes a number as a document would, the long way round for the reader to be tested against. */
function inChinese(value: number): string {
  if (value < 10) return '零一二三四五六七八九'.charAt(value);
  const [name, factor] =
    value >= 1e8
      ? ['亿', 1e8]
      : value >= 1e4
        ? ['万', 1e4]
        : value >= 1e3
          ? ['千', 1e3]
          : value >= 100
            ? ['百', 100]
            : ['十', 10];
  const rest = value % factor;
  const head = inChinese(Math.floor(value / factor)) + name;
  if (rest === 0) return head;
  return head + (rest < factor / 10 ? '零' : '') + inChinese(rest);
}

describe('chineseInteger', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['两', 2],
    ['百', 100],
    ['十五', 15],
    ['六百三十', 630],
    ['二千三百', 2300],
    ['二千三', 2300],
    ['二千零三', 2003],
    ['两千零三十', 2030],
    ['三万五千', 35000],
    ['一万亿', 1e12],
    ['二〇三五', 2035],
  ])('reads %s as %d', (text, value) => {
    expect(chineseInteger(text)).toBe(value);
  });

  it.each(['', '七八', '二三十', '百千', '十百', '万万', '五百百', '三零', '点五', '三个'])(
    'refuses “%s”',
    (text) => {
      expect(chineseInteger(text)).toBeUndefined();
    },
  );

  it('reads every whole number as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(chineseInteger(inChinese(value))).toBe(value);
      }),
    );
  });
});

describe('numberAtStart', () => {
  it.each([
    ['1,234家', 1234, '家'],
    ['12,345.6', 12345.6, ''],
    ['-3.5%', -3.5, '%'],
    ['三点五亿元', 3.5, '亿元'],
    ['三百万元', 300, '万元'],
    ['三万五千人', 35000, '人'],
    ['万人', 1, '万人'],
    ['142.78亿元', 142.78, '亿元'],
  ])('reads the start of %s', (text, value, rest) => {
    expect(numberAtStart(text)).toEqual({ value, rest });
  });

  it('finds no number in words', () => {
    expect(['', '亏', 'O5', '.78', '点五'].map(numberAtStart)).toEqual(Array(5).fill(undefined));
  });

  it('never yields a number that is not finite', () => {
    expect(numberAtStart('9'.repeat(400))).toBeUndefined();
  });
});
