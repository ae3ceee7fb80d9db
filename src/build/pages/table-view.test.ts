import { describe, expect, it } from 'vitest';
import { parseChapter } from '#core/markdown/chapter.ts';
import type { Table } from '#core/model/document.ts';
import { tableView } from './table-view.ts';

function tableFrom(markdown: string): Table {
  const { chapter } = parseChapter(`# 第一章 总则\n\n${markdown}\n`, 'content/test.md', '01-test');
  return chapter.sections[0]?.blocks[0] as Table;
}

const indicators = tableFrom(`:::indicator-table{#table-1 columns="label target@2025 nature row"}
| 指标 | 2025 | 属性 | |
|---|---|---|---|
| 经济发展 | < | < | |
| 地区生产总值 | 260 左右 | 预期性 | i=gdp |
| 预期寿命 | 80.6 | 预期性 | i=life-expectancy |
| 能耗 | — | 约束性 | i=energy-intensity-cut |
:::`);

const twoLevels = tableFrom(`:::indicator-table{#table-3 columns="label label target@2025 row"}
| 指标 | < | 2025 | |
|---|---|---|---|
| 地区生产总值 | < | 与经济增长同步增长 | i=gdp |
| 人才支撑 | 研发人员 | :sic[26]{corr=2.6} | i=rd |
| ^ | 高技能人才 | [250] | i=skilled |
:::`);

describe('tableView', () => {
  it('parts numbers before the point and gives their column room for the longest rest', () => {
    const figures = tableView(indicators).rows.map(({ cells }) => cells[1]);
    expect(figures[1]?.number).toEqual({ whole: '260', room: ' 左右' });
    expect(figures[2]?.number).toEqual({ whole: '80', room: ' 左右' });
    expect(figures[3]?.number).toEqual({ whole: '—', room: ' 左右' });
  });
  it('aligns a corrected number by what it must mean', () => {
    expect(tableView(twoLevels).rows[1]?.cells[2]?.number).toEqual({ whole: '2', room: '.6' });
  });
  it('does not take months for numbers to be aligned', () => {
    const months = tableFrom(
      ':::table{#table-2}\n| 活动 | 时间 |\n|---|---|\n| 观鸟 | 3月-6月 |\n| 冰雪 | 12月-次年3月 |\n:::',
    );
    expect(tableView(months).rows[0]?.cells[1]?.numeric).toBe(false);
  });
  it('lets words among figures break over lines', () => {
    const wraps = tableView(twoLevels).rows.map(({ cells }) => cells.at(-1)?.wraps);
    expect(wraps).toEqual([true, false, false]);
  });
  it('tells the two levels of a stub apart, so that both can stand still', () => {
    expect(tableView(twoLevels).rows.map(({ cells }) => cells.map(({ stub }) => stub))).toEqual([
      ['whole', undefined],
      ['outer', 'inner', undefined],
      ['inner', undefined],
    ]);
  });
  it('takes a row of one cell as the title of a group', () => {
    expect(tableView(indicators).rows.map(({ group }) => group)).toEqual([true, false, false, false]);
  });
  it('leads from label and figure to the indicator, but not from a dash', () => {
    const [, gdp, , energy] = tableView(indicators).rows;
    expect(gdp?.cells.map((cell) => cell.indicators)).toEqual([['gdp'], ['gdp'], []]);
    expect(energy?.cells[1]?.indicators).toEqual([]);
    expect(gdp?.cells[1]?.id).toBe('table-1-r2-c2');
  });
  it('takes the column after a running number as the stub of a plain table', () => {
    const plain = tableFrom(':::table{#table-2}\n| 序号 | 名称 |\n|---|---|\n| 1 | 万达广场 |\n:::');
    expect(tableView(plain).rows[0]?.cells.map(({ as }) => as)).toEqual(['text', 'stub']);
  });
});
