import { expect, test } from 'vitest';
import { cellFrom } from './cells.ts';
import { linesFrom } from './lines.ts';
import { milestonesFrom } from './milestones.ts';

const milestones = (source: string) =>
  milestonesFrom(cellFrom(linesFrom(source))).map(({ depth, text }) => `${depth} ${text}`);

test('circled numbers stand below the numbered milestone, also on its line', () => {
  expect(milestones('\t（1）改造工程：\n①3月底前，设计；\n②8月底前，完工。\n（2） ①接诊；②采购。')).toEqual([
    '1 （1）改造工程：',
    '2 ①3月底前，设计；',
    '2 ②8月底前，完工。',
    '1 （2）',
    '2 ①接诊；',
    '2 ②采购。',
  ]);
});

test('a line that names a street groups the milestones below it', () => {
  expect(milestones('\t胜利街道:\n（1）宣传；\n建设街道：\n（2）销售。')).toEqual([
    '1 胜利街道:',
    '2 （1）宣传；',
    '1 建设街道：',
    '2 （2）销售。',
  ]);
});

test('a milestone cut by the edge of its cell is put together', () => {
  expect(milestones('\t3月底前，更新\n招商地图。')).toEqual(['1 3月底前，更新招商地图。']);
});
