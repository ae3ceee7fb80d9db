import { describe, expect, it } from 'vitest';
import { charts as words } from '../../i18n/zh/charts.ts';
import { present, sampleObservation, sampleQuantity, sampleTarget } from '../dataset/sample-observations.ts';
import { districtId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import { kindsAllowed } from './allowed.ts';
import { rankingCharts } from './ranking.ts';
import { marksIn, sampleContext, sampleRow, textsIn } from './sample-context.ts';

const context = sampleContext(words);
const at = (id: string) => ({
  district: districtId.parse(id),
  document: `${id}-fyp14` as Observation['document'],
});
const [linghe, shuangta, shuangtaizi] = ['linghe', 'shuangta', 'shuangtaizi'].map(at) as [
  ReturnType<typeof at>,
  ReturnType<typeof at>,
  ReturnType<typeof at>,
];
const past = { measure: 'cumulative', period: { start: '2016', end: '2020', basis: 'stated' } } as const;
const ahead = { measure: 'cumulative', period: { start: '2021', end: '2025', basis: 'stated' } } as const;
const bound = (value: number, qualifier: NumberQualifier) => ({
  quantity: sampleQuantity(value, { qualifier }),
});
const doubled = {
  quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
  canonical: undefined,
  words: '翻番',
} as const;
const names = (chart: { table: { rows: readonly (readonly unknown[])[] } }) =>
  chart.table.rows.map(([name]) => name);

describe('rankings', () => {
  it('order the districts that give a value, and name those that do not', () => {
    const row = sampleRow([
      sampleObservation(6.9, shuangtaizi),
      sampleObservation(6.1, linghe),
      sampleTarget(14, shuangtaizi),
    ]);
    const [chart, ...more] = rankingCharts(row, 'base', context);
    expect(names(present(chart))).toEqual(['shuangtaizi', 'linghe']);
    expect(chart?.title).toBe('地区生产总值：2020年的数，从大到小');
    expect(chart?.remarks).toEqual(['没有可比的数：shuangta。']);
    expect(more).toEqual([]);
    expect(rankingCharts(row, 'target', context)).toEqual([]);
  });

  it('rank like with like: totals, yearly values and totals of other years each in a chart of their own', () => {
    const charts = rankingCharts(
      sampleRow([
        sampleObservation(198, { ...shuangtaizi, ...past }),
        sampleObservation(170, { ...linghe, ...past }),
        sampleObservation(43.6, shuangta),
      ]),
      'base',
      context,
    );
    expect(charts.map(({ id, title }) => [id, title])).toEqual([
      ['gdp-ranking-base-cumulative-2016-2020', '地区生产总值：几年合计，2016—2020年，从大到小'],
      ['gdp-ranking-base', '地区生产总值：2020年的数，只有一个区县'],
    ]);
    expect(charts.map(names)).toEqual([['shuangtaizi', 'linghe'], ['shuangta']]);
    expect(charts.map(({ remarks }) => remarks)).toEqual([
      ['度量或年数不同，不排在一起，另作一图：shuangta（2020年的数）。'],
      ['度量或年数不同，不排在一起，另作一图：shuangtaizi、linghe（几年合计，2016—2020年）。'],
    ]);
    expect(charts[0]?.summary).toContain('几年合计，2016—2020年。shuangtaizi198亿元');
  });

  it('keep totals over unequally many years apart', () => {
    const shorter = { ...past, period: { ...past.period, start: '2018' } };
    const charts = rankingCharts(
      sampleRow([
        sampleObservation(198, { ...shuangtaizi, ...past }),
        sampleObservation(170, { ...linghe, ...past }),
        sampleObservation(120, { ...shuangta, ...shorter }),
      ]),
      'base',
      context,
    );
    expect(charts.map(names)).toEqual([['shuangtaizi', 'linghe'], ['shuangta']]);
  });

  it('are offered where two districts give what is like, and not for a total beside a yearly value', () => {
    const allowed = (...observations: Observation[]) =>
      kindsAllowed({ row: sampleRow(observations), series: [] }).includes('ranking');
    const total = sampleTarget(250, { ...shuangtaizi, ...ahead });
    expect(allowed(total, sampleTarget(900, { ...linghe, ...ahead }))).toBe(true);
    expect(allowed(total, sampleTarget(54, linghe))).toBe(false);
  });

  it('put a multiple of the base among yearly targets as what follows from it', () => {
    const [chart] = rankingCharts(
      sampleRow([
        sampleObservation(43.6, shuangta),
        sampleTarget(0, { ...shuangta, ...doubled }),
        sampleTarget(54, linghe),
      ]),
      'target',
      context,
    );
    expect(chart?.table.rows).toEqual([
      ['shuangta', '2025年目标（推算）', 87.2, undefined, '翻番 87.2', '亿元'],
      ['linghe', '2025年目标', 54, undefined, '54', '亿元'],
    ]);
    expect(textsIn(present(chart).drawing)).toContain('翻番 87.2亿元 推算');
    expect(chart?.remarks[0]).toContain('文件没有给出这个数');
  });

  it('tell estimates and bounds from figures that stand, in picture, numbers and summary', () => {
    const [chart] = rankingCharts(
      sampleRow([
        sampleObservation(2.8, { ...shuangtaizi, ...bound(2.8, 'at-most') }),
        sampleObservation(2.1, { ...linghe, role: 'estimate' }),
      ]),
      'base',
      context,
    );
    const { drawing, table, summary, title, remarks } = present(chart);
    expect(textsIn(drawing)).toEqual(expect.arrayContaining(['≤2.8亿元', '2.1 预计']));
    const paints = marksIn(drawing).flatMap((mark) => (mark.kind === 'rect' ? [mark.paint] : []));
    expect(paints).toEqual(['bar', 'estimate']);
    expect(table.rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['shuangtaizi', '2020年', 2.8, undefined, '≤2.8'],
      ['linghe', '2020年预计', 2.1, undefined, '2.1'],
    ]);
    expect(summary).toContain('shuangtaizi≤2.8亿元，linghe2.1亿元 预计');
    expect(title).toContain('按所写的数从大到小');
    expect(remarks).toContain(
      '只给上下限或范围的，按所写的数排列，真正的先后可能不同：shuangtaizi≤2.8亿元。',
    );
  });

  it.each([
    ['a bound that may pass the one before it', [bound(2, 'at-least'), bound(3, 'exact')], true],
    ['a bound that cannot', [bound(2, 'at-most'), bound(3, 'exact')], false],
    ['two exact values', [bound(2, 'exact'), bound(3, 'about')], false],
  ] as const)('leave the order open or not: %s', (_what, [lesser, greater], isOpen) => {
    const [chart] = rankingCharts(
      sampleRow([
        sampleObservation(2, { ...linghe, ...lesser }),
        sampleObservation(3, { ...shuangta, ...greater }),
      ]),
      'base',
      context,
    );
    expect(present(chart).title.includes('按所写的数')).toBe(isOpen);
  });

  it('draw a range to both its ends', () => {
    const range = {
      quantity: { kind: 'range', qualifier: 'range', value: 2, upper: 3, unit: undefined, cumulative: false },
      canonical: { value: 2, upper: 3, unit: sampleObservation(2).unit ?? ('家' as never) },
    } as const;
    const [chart] = rankingCharts(
      sampleRow([sampleTarget(2, { ...linghe, ...range }), sampleTarget(1, shuangta)]),
      'target',
      context,
    );
    expect(chart?.table.rows[0]).toEqual(['linghe', '2025年目标', 2, 3, '2–3', '亿元']);
    expect(textsIn(present(chart).drawing)).toContain('2–3亿元');
  });

  it('keep every text inside the picture', () => {
    const [chart] = rankingCharts(
      sampleRow([
        sampleObservation(1234567.89, { ...shuangtaizi, role: 'estimate', ...bound(1234567.89, 'about') }),
        sampleObservation(-3, linghe),
      ]),
      'base',
      context,
    );
    for (const mark of marksIn(present(chart).drawing)) {
      if (mark.kind === 'text') expect(mark.x).toBeLessThan(360);
      if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(360);
    }
  });
});
