import { expect, it } from 'vitest';
import { runDivider } from './word-runs.ts';

it('keeps names whole, of those that begin in one place the longest', () => {
  const divide = runDivider(['大凌河', '大凌河湿地', '小凌河', '孙家湾']);
  expect(divide('治理大凌河湿地,小凌河和大凌河')).toEqual([
    ['治理', '大凌河湿地'],
    ['小凌河', '和', '大凌河'],
  ]);
});

it('does not look for names inside other names', () => {
  expect(runDivider(['辽东湾', '湾新区'])('辽东湾新区')).toEqual([['辽东湾', '新', '区']]);
});

it('divides as the dictionary does where there are no names', () => {
  expect(runDivider([])('发展产业,2025年')).toEqual([
    ['发展', '产业'],
    ['2025', '年'],
  ]);
});
