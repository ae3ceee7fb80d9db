import { describe, expect, it } from 'vitest';
import { exportWords } from '../../browser/compare/export-words.ts';
import { zh } from '../../i18n/zh/index.ts';
import { figureRows } from './figure-rows.ts';
import { markdownFromRows, tsvFromRows } from './row-text.ts';
import { tableBy } from './sample-table.ts';
import { pastedRows, sheetRows, writtenRows } from './written-table.ts';

const words = exportWords('zh', zh);

describe('exports of a table', () => {
  const table = tableBy('district');
  const estimated = '预计数或初步统计数，文件这样写明';

  it('write what the page shows', () => {
    expect(writtenRows(table, words)).toEqual([
      [
        '区县',
        '地区生产总值（亿元） 2020年',
        '地区生产总值（亿元） 2025年目标',
        '地区生产总值（亿元） 推算年均 %',
        '地区生产总值（亿元） 约束性质',
        '地区生产总值（亿元） 文件用语',
        '注',
      ],
      ['linghe区', '124', '170', '6.5', '', '地区生产总值', ''],
      ['shuangta区', '142.78', '翻番', '14.9', '', '地区生产总值', ''],
      ['shuangtaizi区', '约160', '未提及', '缺数', '', '地区生产总值', `地区生产总值 2020年：${estimated}`],
    ]);
  });

  it('put numbers without signs into a pasted table, and their bounds into words', () => {
    const [, linghe, shuangta, shuangtaizi] = pastedRows(table, words);
    expect(linghe?.slice(1, 4)).toEqual([124, 170, 6.5]);
    expect(shuangta?.slice(1, 4)).toEqual([142.78, '翻番', 14.9]);
    expect(shuangtaizi?.slice(1, 3)).toEqual([160, '未提及']);
    expect(shuangtaizi?.at(-1)).toBe(`地区生产总值 2020年：约160；${estimated}`);
  });

  it('keep numbers as numbers for a spreadsheet, with the written form behind them', () => {
    const [head, linghe, , shuangtaizi] = sheetRows(table, words);
    expect(head?.slice(0, 3)).toEqual([
      '区县',
      '地区生产总值（亿元） 2020年',
      '地区生产总值（亿元） 2020年 表中写法',
    ]);
    expect(linghe?.slice(1, 5)).toEqual([124, '124', 170, '170']);
    expect(shuangtaizi?.slice(1, 5)).toEqual([160, '约160', undefined, '未提及']);
  });

  it('give every figure its sentence and address', () => {
    const sources = { document: () => '纲要', url: () => 'https://example.org/' };
    const [head, ...body] = figureRows(table, words, sources);
    expect(body).toHaveLength(9);
    const column = (name: string) => head?.indexOf(name) ?? -1;
    const first = body[0] ?? [];
    expect(first[column('数值')]).toBe(124);
    expect(first[column('单位')]).toBe('亿元');
    expect(first[column('原句')]).toBe('地区生产总值达到124亿元。');
    expect(first[column('地址')]).toBe('https://example.org/');
    const derived = body.find((row) => row[column('列')] === '推算年均 %') ?? [];
    expect(derived[column('注')]).toBe('推算：(170 ÷ 124)^(1/5) − 1');
    expect(body.every((row) => row.length === head?.length)).toBe(true);
  });

  it('are safe for clipboard and Markdown', () => {
    const cells = [
      ['a', 'b', 'c'],
      ['x\ty', 'p|q\nr', ''],
    ];
    expect(tsvFromRows(cells)).toBe('a\tb\tc\nx y\tp|q r\t');
    expect(markdownFromRows(cells)).toBe('| a | b | c |\n| --- | ---: | --- |\n| x\ty | p\\|q r |  |');
  });
});
