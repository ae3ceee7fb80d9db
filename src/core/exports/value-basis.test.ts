import { describe, expect, it } from 'vitest';
import { sampleQuantity } from '../dataset/sample-observations.ts';
import type { Quantity } from '../model/quantity.ts';
import { valueBasis } from './value-basis.ts';

const basisOf = (words: string, quantity: Quantity) => valueBasis({ words, quantity });
const words = (multiple?: number): Quantity => ({ kind: 'words', qualifier: 'text', multiple });
const range = (value: number, upper: number): Quantity => ({
  ...{ kind: 'range', qualifier: 'range', unit: undefined, cumulative: false },
  ...{ value, upper },
});

describe('the basis of a value', () => {
  it.each([
    ['142 .78亿元', 142.78],
    ['１２３％', 123],
    ['18 100人', 18100],
    ['1,234家', 1234],
    ['100%全覆盖', 100],
    ['56万', 56],
    ['3.5万栋', 35000],
    ['-3.5%', -3.5],
    ['零 0 户', 0],
  ])('is stated where the words print the number: %s', (printed, value) => {
    expect(basisOf(printed, sampleQuantity(value))).toBe('stated');
  });

  it.each([
    ['全覆盖', 100],
    ['清零', 0],
    ['排名第一', 1],
    ['两个', 2],
    ['百亿', 100],
    ['十分钟', 10],
    ['实现5G网络覆盖', 100],
    ['百分之九十', 90],
  ])('is read where the words do not print it: %s', (printed, value) => {
    expect(basisOf(printed, sampleQuantity(value))).toBe('read');
  });

  it('is read where the sign comes from the sentence: 下降2.4%', () => {
    expect(basisOf('2.4%', sampleQuantity(-2.4))).toBe('read');
  });

  it('looks at both ends of a range', () => {
    expect(basisOf('2-3家', range(2, 3))).toBe('stated');
    expect(basisOf('两到3家', range(2, 3))).toBe('read');
  });

  it('looks at the multiple that words name, and is empty where they name none', () => {
    expect(basisOf('翻一番', words(2))).toBe('read');
    expect(basisOf('是2020年的3倍', words(3))).toBe('stated');
    expect(basisOf('高于全市平均水平', words())).toBeUndefined();
  });

  it('is stated for shares and empty where nothing is stated', () => {
    expect(basisOf('5:20:75', { kind: 'ratio', qualifier: 'exact', parts: [5, 20, 75] })).toBe('stated');
    expect(basisOf('—', { kind: 'none', qualifier: 'none', reason: 'blank' })).toBeUndefined();
  });
});
