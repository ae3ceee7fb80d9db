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

describe('tableView', () => {
  it('parts numbers before the point and gives their column one width for the rest', () => {
    const figures = tableView(indicators).rows.map(({ cells }) => cells[1]);
    expect(figures[1]?.number).toEqual({ whole: '260', rest: ' 左右' });
    expect(figures[2]?.number).toEqual({ whole: '80', rest: '.6' });
    expect(figures[2]?.rest).toBe(3);
  });
  it('leaves a number with a correction in it whole', () => {
    const table = tableFrom(`:::indicator-table{#table-1 columns="label target@2025 row"}
| 指标 | 2025 | |
|---|---|---|
| 预期寿命 | 8:sic[O]{corr=0}.6 | i=life-expectancy |
:::`);
    expect(tableView(table).rows[0]?.cells[1]).toMatchObject({ number: undefined, numeric: true });
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
