import { describe, expect, it } from 'vitest';
import { figures } from '../../i18n/zh/figures.ts';
import { compare } from '../../i18n/zh/compare.ts';
import { compareFiles } from '../../i18n/zh/compare-files.ts';
import { words as general } from '../../i18n/zh/words.ts';
import { labelsOf } from '../districts/label.ts';
import { districtId } from '../model/ids.ts';
import { comparisonOf } from '../dataset/comparison.ts';
import {
  sampleDistrict,
  sampleIndicator,
  sampleObservation,
  samplePlan,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { extremesOf } from './extremes.ts';
import {
  figureRows,
  markdownFromRows,
  sheetRows,
  tsvFromRows,
  writtenRows,
  type ExportWords,
} from './exports.ts';
import { sortedTable } from './sort.ts';
import { comparisonTable, isUnstated, type ComparisonTable } from './table.ts';

const ids = ['linghe', 'shuangta', 'shuangtaizi'];
const years = { base: 2020, target: 2025 };
const at = (id: string) => ({
  district: districtId.parse(id),
  document: samplePlan(id).id,
});
const doubled = {
  quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
  canonical: undefined,
  words: '翻番',
} as const;
const rows = comparisonOf(
  [sampleIndicator],
  ids.map(sampleDistrict),
  ids.map((id) => samplePlan(id)),
  [
    sampleObservation(124, at('linghe')),
    sampleTarget(170, at('linghe')),
    sampleObservation(142.78, at('shuangta')),
    sampleTarget(0, { ...at('shuangta'), ...doubled }),
    sampleObservation(160, {
      ...at('shuangtaizi'),
      role: 'estimate',
      quantity: sampleQuantity(160, { qualifier: 'about' }),
    }),
  ],
);
const labels = [...labelsOf(ids.map(sampleDistrict)).values()];
const tableBy = (by: ComparisonTable['by']) =>
  comparisonTable(rows, labels, ['base', 'target', 'implied-growth', 'nature', 'wording'], by, years);
const names = ({ rows: body }: ComparisonTable) => body.map(({ head }) => head.id);

const words: ExportWords = {
  locale: 'zh',
  bounds: figures.bounds,
  measures: figures.measures,
  natureSigns: figures.natureSigns,
  natures: general.nature,
  noteSigns: figures.noteSigns,
  notes: figures.notes,
  missing: general.missing,
  underived: compare.underived,
  ownYear: figures.ownYear,
  columns: compare.columns,
  roles: general.role,
  period: general.period,
  heads: compareFiles,
};

describe('comparisonTable', () => {
  it('turns about: districts as rows hold the cells that indicators as rows hold', () => {
    const [byIndicator, byDistrict] = [tableBy('indicator'), tableBy('district')];
    expect(byIndicator.rows).toHaveLength(1);
    expect(byDistrict.rows).toHaveLength(3);
    expect(byDistrict.rows.map(({ groups }) => groups[0])).toEqual(byIndicator.rows[0]?.groups);
  });

  it('leaves room for the longest fraction', () => {
    expect(tableBy('district').fraction).toBe(2);
  });

  it('tells a district that says nothing from one that says something', () => {
    const empty = comparisonTable(
      rows,
      [...labelsOf([sampleDistrict('other')]).values()],
      ['base'],
      'district',
      years,
    );
    expect(isUnstated(empty.rows[0]?.groups[0] ?? [])).toBe(true);
    expect(isUnstated(tableBy('district').rows[0]?.groups[0] ?? [])).toBe(false);
  });
});

describe('sortedTable', () => {
  const order = (column: 'base' | 'target', descending: boolean) => ({ group: 'gdp', column, descending });

  it('orders rows by a column, the greatest or the least first', () => {
    const table = tableBy('district');
    expect(names(sortedTable(table, order('base', true), 'zh'))).toEqual([
      'shuangtaizi',
      'shuangta',
      'linghe',
    ]);
    expect(names(sortedTable(table, order('base', false), 'zh'))).toEqual([
      'linghe',
      'shuangta',
      'shuangtaizi',
    ]);
  });

  it('puts rows without a number last either way', () => {
    const table = tableBy('district');
    expect(names(sortedTable(table, order('target', true), 'zh'))[0]).toBe('linghe');
    expect(names(sortedTable(table, order('target', false), 'zh'))[0]).toBe('linghe');
  });

  it('orders by name, and leaves the table alone where the column is not there', () => {
    const byName = { group: undefined, column: undefined, descending: true };
    expect(names(sortedTable(tableBy('district'), byName, 'en'))).toEqual([
      'shuangtaizi',
      'shuangta',
      'linghe',
    ]);
    expect(
      sortedTable(tableBy('district'), { group: 'gone', column: 'base', descending: true }, 'zh'),
    ).toEqual(tableBy('district'));
  });
});

describe('extremesOf', () => {
  it('marks the highest and the lowest of a column over districts, however the table is turned', () => {
    for (const by of ['district', 'indicator'] as const) {
      const table = tableBy(by);
      const found = [...extremesOf(table)].flatMap(([cell, extreme]) =>
        cell.kind === 'figure' && cell.cell.kind === 'value'
          ? [`${cell.slot} ${cell.cell.observation.words} ${extreme}`]
          : [],
      );
      expect(found.toSorted()).toEqual(['base 124亿元 lowest', 'base 160亿元 highest']);
    }
  });

  it('does not rank a total among yearly values', () => {
    const mixed = comparisonOf(
      [sampleIndicator],
      ids.map(sampleDistrict),
      ids.map((id) => samplePlan(id)),
      [
        sampleTarget(54, at('linghe')),
        sampleTarget(250, {
          ...at('shuangtaizi'),
          measure: 'cumulative',
          period: { start: '2021', end: '2025', basis: 'stated' },
        }),
      ],
    );
    expect(extremesOf(comparisonTable(mixed, labels, ['target'], 'district', years)).size).toBe(0);
  });
});

describe('exports of a table', () => {
  const table = tableBy('district');

  it('write what the page shows', () => {
    expect(writtenRows(table, words)).toEqual([
      [
        '区县',
        '地区生产总值（亿元） 2020年',
        '地区生产总值（亿元） 2025年目标',
        '地区生产总值（亿元） 推算年均 %',
        '地区生产总值（亿元） 性质',
        '地区生产总值（亿元） 文件用语',
      ],
      ['linghe区', '124', '170', '6.5', '', '地区生产总值'],
      ['shuangta区', '142.78', '翻番', '14.9', '', '地区生产总值'],
      ['shuangtaizi区', '约160预', '未提及', '缺数', '', '地区生产总值'],
    ]);
  });

  it('keep numbers as numbers for a spreadsheet, with the written form behind them', () => {
    const [head, linghe, , shuangtaizi] = sheetRows(table, words);
    expect(head?.slice(0, 3)).toEqual([
      '区县',
      '地区生产总值（亿元） 2020年',
      '地区生产总值（亿元） 2020年 表中写法',
    ]);
    expect(linghe?.slice(1, 5)).toEqual([124, '124', 170, '170']);
    expect(shuangtaizi?.slice(1, 5)).toEqual([160, '约160预', undefined, '未提及']);
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
      ['a', 'b'],
      ['x\ty', 'p|q\nr'],
    ];
    expect(tsvFromRows(cells)).toBe('a\tb\nx y\tp|q r');
    expect(markdownFromRows(cells)).toBe('| a | b |\n| --- | ---: |\n| x\ty | p\\|q r |');
  });
});
