import { expect, it } from 'vitest';
import { reasonMeanings } from '#core/exports/reason-meanings.ts';
import { figures } from './figures.ts';
import { words } from './words.ts';

it('writes a period as one says it', () => {
  expect(['2020', '2016/2020', '2021-06', '../2022', '2021-03/2021-06'].map(words.period)).toEqual([
    '2020年',
    '2016—2020年',
    '2021年6月',
    '2022年以前',
    '2021年3—6月',
  ]);
});

it('names the reasons of missing cells alike on pages, below tables and in the data', () => {
  for (const [reason, word] of Object.entries(words.missing)) {
    expect(figures.missing[reason as keyof typeof words.missing]).toMatch(new RegExp(`^${word}：`));
    expect(reasonMeanings.zh).toMatch(new RegExp(`(^|，)${reason} ${word}(（|，|$)`));
  }
});
