import { describe, expect, it } from 'vitest';
import { exportWords } from '../../browser/compare/export-words.ts';
import { zh } from '../../i18n/zh/index.ts';
import { figureRows } from './figure-rows.ts';
import { markdownFromRows, tsvFromRows } from './row-text.ts';
import { comparisonOf } from '../dataset/comparison.ts';
import {
  present,
  sampleDistrict,
  sampleIndicator,
  sampleIndicatorLike,
  sampleObservation,
  samplePlan,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { at, ids, labels, tableBy, years } from './sample-table.ts';
import { comparisonTable } from './table.ts';
import { pastedRows, sheetRows, writtenRows } from './written-table.ts';

const names = new Map([['gdp-per-capita', '人均地区生产总值']]);
const words = exportWords('zh', zh, names);

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
      ['linghe区', '124', '170', '6.5', '未写明', '地区生产总值', ''],
      ['shuangta区', '142.78', '翻番', '14.9', '未写明', '地区生产总值', ''],
      [
        'shuangtaizi区',
        '约160',
        '未提及',
        '缺数',
        '未写明',
        '地区生产总值',
        `地区生产总值 2020年：${estimated}`,
      ],
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

  it('say what is given instead as the page does: 另有 of the same indicator, 另见 of another, with its name and unit', () => {
    const near = sampleIndicatorLike('gdp-per-capita');
    const asked = { ...sampleIndicator, related: [{ indicator: near.id, note: '除以人口', near: true }] };
    const [row] = comparisonOf(
      [asked, near],
      ids.map(sampleDistrict),
      ids.map((id) => samplePlan(id)),
      [
        sampleObservation(6, { ...at('linghe'), indicator: near.id, label: '人均GDP' }),
        sampleObservation(50, { ...at('shuangta'), scope: '开发区' }),
        sampleObservation(380, { ...at('shuangtaizi'), role: 'target' }),
      ],
    );
    const table = comparisonTable([present(row)], labels, ['base'], 'district', years);
    const [, ...body] = writtenRows(table, words);
    expect(body.map((cells) => cells.at(-1))).toEqual([
      '地区生产总值 2020年：另见 人均地区生产总值（文件写“人均GDP”） 6亿元：地区生产总值达到6亿元。',
      '地区生产总值 2020年：另有 开发区 50亿元：地区生产总值达到50亿元。',
      '地区生产总值 2020年：另有 上期目标 380亿元：地区生产总值达到380亿元。',
    ]);
    const [head, first] = figureRows(table, words, { document: () => '纲要', url: () => '' });
    expect(first?.[head?.indexOf('注') ?? -1]).toMatch(/^另见 人均地区生产总值/);
  });

  it('give derived values the notes of the figures from which they follow', () => {
    const [row] = comparisonOf(
      [{ ...sampleIndicator, coverage: [{ label: '经济总量', note: '范围不明。' }] }],
      ids.map(sampleDistrict),
      ids.map((id) => samplePlan(id)),
      [
        sampleObservation(100, { ...at('linghe'), label: '经济总量' }),
        sampleTarget(200, {
          ...at('linghe'),
          period: { start: '2025', end: '2025', basis: 'inferred' },
        }),
      ],
    );
    const table = comparisonTable([present(row)], labels, ['multiple'], 'district', years);
    const [head, first] = figureRows(table, words, { document: () => '', url: () => '' });
    expect(first?.[head?.indexOf('注') ?? -1]).toBe(
      '推算：200 ÷ 100 | 时期按上下文推定，这一段没有写明 | 文件的用语与指标名不同，口径可能不同 | 范围不明',
    );
    expect(writtenRows(table, words)[1]?.at(-1)).toContain('口径可能不同');
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
