import { describe, expect, it } from 'vitest';
import { dueFromText } from './due.ts';

describe('the due date of a milestone', () => {
  it.each([
    ['（2）6月底前，地区生产总值增长2%；', '2023-06'],
    ['（1）2月15日前，完成；', '2023-02-15'],
    ['①4月初，启动；', '2023-04'],
    ['（4）年底前，完成验收。', '2023-12'],
    ['（2）2024年6月底前，竣工。', '2024-06'],
    ['（1）3月至5月，开展；', '2023-05'],
  ])('is read from the words that open it: %s', (text, due) => {
    expect(dueFromText(text, 2023)).toBe(due);
  });

  it.each(['13月底前，完成', '2月30日前，完成', '6月41日前，完成', '0月底前，完成'])(
    'is left open where there is no such date: %s',
    (text) => {
      expect(dueFromText(text, 2023)).toBeUndefined();
    },
  );

  it.each(['（3）按月调度资金完成情况。', '每季度开展一次', '推进建设，6月底前完成'])(
    'is left open where the opening names none: %s',
    (text) => {
      expect(dueFromText(text, 2023)).toBeUndefined();
    },
  );
});
