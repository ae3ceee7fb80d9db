import { expect, test } from 'vitest';
import { linesFrom } from './lines.ts';
import { findTables } from './tables.ts';

function gridOf(source: string): string[][] {
  const [table] = findTables(linesFrom(source));
  const marks = { above: '^', left: '<' } as const;
  return (table?.rows ?? []).map((row) => row.map(({ text, merged }) => (merged ? marks[merged] : text)));
}

test('cells moved by a merged label stand in their columns again', () => {
  const source = '指标\t2020\t2025\t\n经济\t\t\t\n总值\t160\t260\t\n人才\t人员\t40\t80\n\t技工\t625\t654';
  expect(gridOf(source)).toEqual([
    ['指标', '<', '2020', '2025'],
    ['经济', '<', '<', '<'],
    ['总值', '<', '160', '260'],
    ['人才', '人员', '40', '80'],
    ['^', '技工', '625', '654'],
  ]);
});

test('a table with one cell a line is put together, cells broken over lines and empty lines included', () => {
  const source =
    '\t序号\n\t名称\n\t2020年\n预计\n\n\t1\n\t投资\n\t五年累计\n2\n\n\t2\n\n\t消费\n\t3\n 二、下一章';
  expect(gridOf(source)).toEqual([
    ['序号', '名称', '2020年预计'],
    ['1', '投资', '五年累计2'],
    ['2', '消费', '3'],
  ]);
});

test('a head printed again at a page break is declared, and the table goes on', () => {
  const [table, ...others] = findTables(linesFrom('指标\t单位\t值\n甲\t元\t1\n\n指标\t单位\t值\n乙\t元\t2'));
  expect(others).toEqual([]);
  expect(table?.rows).toHaveLength(3);
  expect(table?.omissions).toMatchObject([{ lines: '4-4', reason: 'repeated-head' }]);
});

test('cells too few for a table stay text', () => {
  expect(findTables(linesFrom('\t甲\n\t乙\n正文。\n丙\t丁'))).toEqual([]);
});
