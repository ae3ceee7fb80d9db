import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberQualifier } from '../model/quantity.ts';
import { parseQuantity, runsBackwards, unitInPlace } from './parse.ts';
import { sampleTable, sampleUnits } from './sample-units.ts';

const read = (words: string) => parseQuantity(words, sampleTable);
const number = (value: number, unit?: string, qualifier: NumberQualifier = 'exact', cumulative = false) => ({
  kind: 'number',
  qualifier,
  value,
  unit,
  cumulative,
});
const range = (value: number, upper: number, unit?: string) => ({
  kind: 'range',
  qualifier: 'range',
  value,
  upper,
  unit,
  cumulative: false,
});

describe('numbers', () => {
  it.each([
    ['142.78亿元', 142.78, '亿元'],
    ['142 .78', 142.78, undefined],
    ['１２３', 123, undefined],
    ['1,234家', 1234, '家'],
    ['1147.6万元', 1147.6, '万元'],
    ['5.6个百分点', 5.6, '百分点'],
    ['100%', 100, '%'],
    ['100%全覆盖', 100, '%'],
    ['60岁', 60, '岁'],
    ['3000吨/日', 3000, '吨/天'],
    ['13㎡', 13, '平方米'],
    ['-3.5%', -3.5, '%'],
    ['百分之九十', 90, '%'],
    ['千分之五', 5, '‰'],
    ['一半', 50, '%'],
    ['二千三百万元', 2300, '万元'],
    ['3.5万栋', 35000, '栋'],
    ['2.5万', 25000, undefined],
    ['零', 0, undefined],
    ['为零', 0, undefined],
    ['清零', 0, undefined],
    ['动态清零', 0, undefined],
    ['零增长', 0, '%'],
  ])('reads %s', (words, value, unit) => {
    expect(read(words)).toEqual(number(value, unit));
  });

  it.each(['年均增长10%', '力争达到10%', '增长 10%', '实现10%', '控制在10%', '增至10%', '10%目标'])(
    'skips the verbs of “%s”',
    (words) => {
      expect(read(words)).toEqual(number(10, '%'));
    },
  );
});

describe('qualifiers', () => {
  it.each([
    ['160 左右', 160, undefined, 'about'],
    ['260亿元左右', 260, '亿元', 'about'],
    ['增长 6.5%左右', 6.5, '%', 'about'],
    ['约3万平方米', 3, '万平方米', 'about'],
    ['近50家', 50, '家', 'about'],
    ['近万人', 1, '万人', 'about'],
    ['>45', 45, undefined, 'more-than'],
    ['超过100家', 100, '家', 'more-than'],
    ['力争突破 50 亿元', 50, '亿元', 'more-than'],
    ['突破百亿元大关', 100, '亿元', 'more-than'],
    ['过半', 50, '%', 'more-than'],
    ['20余家', 20, '家', 'more-than'],
    ['4751余万元', 4751, '万元', 'more-than'],
    ['3万多人', 3, '万人', 'more-than'],
    ['≥45', 45, undefined, 'at-least'],
    ['45%以上', 45, '%', 'at-least'],
    ['300天以上', 300, '天', 'at-least'],
    ['不低于84%', 84, '%', 'at-least'],
    ['达到或超过1000万人次', 1000, '万人次', 'at-least'],
    ['一半以上', 50, '%', 'at-least'],
    ['九成以上', 90, '%', 'at-least'],
    ['3以内', 3, undefined, 'at-most'],
    ['2.8%以内', 2.8, '%', 'at-most'],
    ['控制在3%以内', 3, '%', 'at-most'],
    ['不超过5.8%', 5.8, '%', 'at-most'],
    ['1天以内', 1, '天', 'at-most'],
    ['低于5%', 5, '%', 'less-than'],
  ] as const)('reads %s', (words, value, unit, qualifier) => {
    expect(read(words)).toEqual(number(value, unit, qualifier));
  });
});

describe('totals over several years', () => {
  it.each([
    ['[250]', 250, undefined],
    ['［5000］', 5000, undefined],
    ['[110]亿元', 110, '亿元'],
    ['五年累计754.2', 754.2, undefined],
    ['五年累计\n2', 2, undefined],
    ['5年累计100亿元', 100, '亿元'],
    ['累计18100人', 18100, '人'],
    ['250（五年累计）', 250, undefined],
  ])('reads %s', (words, value, unit) => {
    expect(read(words)).toEqual(number(value, unit, 'exact', true));
  });
});

describe('ranges', () => {
  it.each([
    ['35-40', 35, 40, undefined],
    ['8-10家', 8, 10, '家'],
    ['10~12%', 10, 12, '%'],
    ['5%～8%', 5, 8, '%'],
    ['8%—10%', 8, 10, '%'],
    ['约5%至8%左右', 5, 8, '%'],
    ['3-5万栋', 30000, 50000, '栋'],
    ['500 万元-1 亿元', 0.05, 1, '亿元'],
  ])('reads %s', (words, value, upper, unit) => {
    expect(read(words)).toEqual(range(value, upper, unit));
  });

  it.each(['40-35', '8-8', '5%-8', '3-', '5家-8亿元', '超过8-10家', '5-万人'])('refuses “%s”', (words) => {
    expect(read(words)).toBeUndefined();
  });
});

describe('ratios', () => {
  it.each([
    ['5:20:75', [5, 20, 75]],
    ['4.9:16.1:79', [4.9, 16.1, 79]],
    ['0.1 :36.6:63.3', [0.1, 36.6, 63.3]],
    ['调整到0.1：16：83.9', [0.1, 16, 83.9]],
  ])('reads %s', (words, parts) => {
    expect(read(words)).toEqual({ kind: 'ratio', qualifier: 'exact', parts });
  });
});

describe('words and absences', () => {
  it('keeps recognised wordings as words, with the multiple they name', () => {
    expect(read('翻一番')).toEqual({ kind: 'words', qualifier: 'text', multiple: 2 });
    expect(read('与经济增长 同步')).toEqual({ kind: 'words', qualifier: 'text', multiple: undefined });
  });

  it('tells what is not stated from what is awaited', () => {
    expect(read('－')).toEqual({ kind: 'none', qualifier: 'none', reason: 'blank' });
    expect(read('等待市 下达')).toEqual({ kind: 'none', qualifier: 'none', reason: 'awaiting' });
  });
});

describe('what cannot be read', () => {
  it.each([
    '10O亿元',
    '一百O亿元',
    '1,23',
    '1.2.3',
    '16 20',
    '12幢',
    '5万元/平方米',
    '七八家',
    '亿元',
    '千米',
    '下降8%',
    '不低于5%以内',
    '3亿5000万元',
    '翻一潘',
    '地区生产总值',
    '250]',
  ])('refuses “%s”', (words) => {
    expect(read(words)).toBeUndefined();
  });
});

describe('any words', () => {
  const value = fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100);
  const unit = fc.constantFrom(...sampleUnits);

  it('read a number and its unit whatever the width and spacing', () => {
    const wide = (text: string) =>
      text.replace(/[0-9.%]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(value, unit, (amount, { id }) => {
        const expected = number(amount, id);
        expect(read(`${amount}${id}`)).toEqual(expected);
        expect(read(wide(`${amount} ${id}`))).toEqual(expected);
      }),
    );
  });

  it('refuse a number in which a letter stands for a digit', () => {
    fc.assert(
      fc.property(value, unit, fc.nat(20), (amount, { id }, position) => {
        const digits = String(amount);
        const at = position % digits.length;
        expect(read(`${digits.slice(0, at)}O${digits.slice(at + 1)}${id}`)).toBeUndefined();
      }),
    );
  });

  it('never throw and never yield a number that is not finite', () => {
    const pieces = fc.constantFrom(
      ...'0 1 9 , . % 万 亿 元 人 十 百 零 一 半 成 分之 余 - ~ — : [ ] 超过 以上 以内 累计 翻 番 倍 增长 到'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), (words) => {
        const quantity = read(words);
        const numbers =
          quantity?.kind === 'number' ? [quantity.value] : quantity?.kind === 'ratio' ? quantity.parts : [];
        expect(numbers.every(Number.isFinite)).toBe(true);
        if (quantity?.kind === 'range') expect(quantity.value).toBeLessThan(quantity.upper);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('words that cannot be read', () => {
  it.each([
    ['150-123亿元', true],
    ['约1亿元至5000万元', true],
    ['5%—5%', false],
    ['123-150亿元', false],
    ['150亿园', false],
  ])('tell whether a range runs backwards: %s', (words, expected) => {
    expect(runsBackwards(words, sampleTable)).toBe(expected);
  });

  it.each([
    ['123.1亿园', '亿园'],
    ['约123.1亿园左右', '亿园'],
    ['不少于3平方公里以上', '平方公里'],
    ['全覆盖', undefined],
    ['123.1', undefined],
  ])('name what stands in place of the unit: %s', (words, expected) => {
    expect(unitInPlace(words)).toBe(expected);
  });
});
