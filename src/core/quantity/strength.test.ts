import { describe, expect, it } from 'vitest';
import { strengthFromText } from './strength.ts';

describe('the strength of a target', () => {
  it.each([
    ['，地区生产总值', '力争突破 50 亿元', 'aspired'],
    ['到2025年，力争收入达到', '5亿元', 'aspired'],
    ['确保三次产业增加值增速', '高于全省平均', 'assured'],
    ['力争完成改造，绿化覆盖率', '40%', undefined],
    ['收入', '5亿元', undefined],
  ])('is read from its own clause: %s%s', (before, words, strength) => {
    expect(strengthFromText(before, words)).toBe(strength);
  });
});
