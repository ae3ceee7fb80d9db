import { describe, expect, it } from 'vitest';
import type { Line, LineKind } from '../text/plain.ts';
import { uncorrected } from '../text/readings.ts';
import { numbersIn, quantile, readabilityOf, sentencesOf } from './readability.ts';

const line = (text: string, kind: LineKind = 'paragraph'): Line => ({
  ...uncorrected(text),
  ...{ kind, chapter: '01-a', section: 's1', block: 's1-p1' },
});

describe('sentences', () => {
  it('end with a full stop, a question or exclamation mark, quotation marks behind it included', () => {
    expect(sentencesOf([line('建设公园。他说：“好。”然后呢？新建；改建')])).toEqual([
      ...['建设公园。', '他说：“好。”', '然后呢？', '新建；改建'],
    ]);
  });

  it('are those of paragraphs and list items only', () => {
    expect(
      sentencesOf([line('第一章 总则', 'chapter'), line('甲\t乙', 'row'), line('- 建园。', 'item')]),
    ).toEqual(['- 建园。']);
  });
});

describe('numbers', () => {
  it.each([
    ['到2025年，地区生产总值达到142.78亿元，年均增长6.5%', 2],
    ['1. 新建公园3个', 1],
    ['（2）1,200户', 1],
    ['２０２１年完成', 0],
    ['建成“1+6”体系', 2],
    ['十个项目', 0],
    ['1.5万人', 1],
  ])('in %s are %i', (text, count) => {
    expect(numbersIn(text)).toBe(count);
  });
});

describe('a quantile', () => {
  it('is a number of the list', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeUndefined();
  });
});

describe('readability', () => {
  it('counts characters without spaces, and numbers a thousand of them', () => {
    const facts = readabilityOf([line('建成 3 个公园。'), line('种树。')], []);
    expect(facts).toMatchObject({
      characters: 10,
      sentences: 2,
      medianSentence: 3,
      longSentence: 7,
      numbers: 1,
    });
    expect(facts.numbersPerThousand).toBeCloseTo(100, 9);
    expect(facts.targets).toEqual({ all: 0, numbered: 0, dated: 0, both: 0 });
  });
});
