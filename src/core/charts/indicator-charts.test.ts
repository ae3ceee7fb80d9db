import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../i18n/zh/chart-frame.ts';
import { charts as words } from '../../i18n/zh/charts.ts';
import { present, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { seriesFromObservations } from '../dataset/series.ts';
import { districtId, unitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { Chart } from './chart.ts';
import { chartsOfIndicator } from './indicator-charts.ts';
import { growthChart } from './growth.ts';
import { indexChart } from './index-paths.ts';
import { linesOf, posterOf } from './poster.ts';
import { marksIn, sampleContext, sampleRow, textsIn } from './sample-context.ts';
import { seriesChart } from './series.ts';
import { structureChart } from './structure.ts';

const context = sampleContext(words);
const linghe = { district: districtId.parse('linghe') };
const shuangta = { district: districtId.parse('shuangta') };
const shuangtaizi = { district: districtId.parse('shuangtaizi') };
const percent = unitId.parse('%');
const planSpan = { start: '2021', end: '2025', basis: 'stated' } as const;
const at = <T extends { district: Observation['district'] }>(place: T) => ({
  ...place,
  document: `${place.district}-fyp14` as Observation['document'],
});
const growth = (rate: number, change: Partial<Observation>) =>
  sampleTarget(rate, {
    measure: 'growth',
    period: planSpan,
    unit: percent,
    canonical: { value: rate, upper: undefined, unit: percent },
    words: `${rate}%`,
    ...change,
  });
const doubled = {
  quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
  canonical: undefined,
  words: '翻番',
} as const;

// The public revenue of three districts, as their plans state it.
const observations = [
  sampleObservation(5.4, { ...at(shuangtaizi), year: '2015', block: 's1-p1' }),
  sampleObservation(6.9, { ...at(shuangtaizi), block: 's1-p1' }),
  sampleTarget(14, at(shuangtaizi)),
  growth(15.2, at(shuangtaizi)),
  sampleObservation(6.3, at(shuangta)),
  sampleTarget(0, { ...at(shuangta), ...doubled }),
  sampleObservation(6.1, at(linghe)),
];
const row = sampleRow(observations);
const series = seriesFromObservations(observations);

describe('chartsOfIndicator', () => {
  it('gives every chart the figures allow, each with title, summary, picture and numbers', () => {
    const charts = chartsOfIndicator({ row, series }, context);
    expect(charts.map(({ id }) => id)).toEqual(['gdp-dumbbell', 'gdp-growth', 'gdp-index', 'gdp-series']);
    for (const { title, summary, drawing, table } of charts) {
      expect(title).not.toBe('');
      expect(summary).toContain('shuangtaizi');
      expect(drawing.width).toBe(360);
      expect(table.rows.every((cells) => cells.length === table.columns.length)).toBe(true);
    }
  });

  it('keeps every mark and text inside the picture', () => {
    for (const { drawing } of chartsOfIndicator({ row, series }, context)) {
      for (const group of drawing.groups) {
        for (const mark of group.marks) {
          if (mark.kind !== 'circle' && mark.kind !== 'text') continue;
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x).toBeLessThanOrEqual(drawing.width);
          expect(mark.y + (group.y ?? 0)).toBeLessThanOrEqual(drawing.height);
        }
      }
    }
  });
});

describe('growthChart', () => {
  const chart = present(growthChart(row, context));

  it('sets the declared rate beside the one that base and target make', () => {
    expect(chart.table.rows).toEqual([
      ['shuangtaizi', 15.2, '15.2', 15.2, '(14 ÷ 6.9)^(1/5) − 1'],
      ['shuangta', undefined, undefined, 14.9, '((6.3 × 2) ÷ 6.3)^(1/5) − 1'],
    ]);
  });

  it('names nobody the fastest by a rate that may be a total, unless base and target show that it is none', () => {
    const open = { measure: 'growth', alternativeMeasure: 'change' } as const;
    const others = [growth(6, at(linghe)), growth(5, at(shuangta))];
    const title = (...own: Observation[]) =>
      present(growthChart(sampleRow([...others, ...own]), context)).title;
    const plain = title();
    expect(title(growth(15.2, at(shuangtaizi)))).toContain('15.2%');
    expect(title(growth(15.2, { ...at(shuangtaizi), ...open }))).not.toContain('15.2%');
    const ends = [sampleObservation(6.9, at(shuangtaizi)), sampleTarget(14, at(shuangtaizi))];
    expect(title(...ends, growth(15.2, { ...at(shuangtaizi), ...open }))).toContain('15.2%');
    expect(plain).toContain('6%');
  });

  it('shows the sum of a derived rate at its mark', () => {
    const points = marksIn(chart.drawing).flatMap((mark) =>
      mark.kind === 'circle' && mark.point ? [mark.point.text] : [],
    );
    expect(points).toContain(
      'shuangtaizi 2020—2025 由基数和目标推算的年均增长：(14 ÷ 6.9)^(1/5) − 1 = 15.2%',
    );
  });

  it('is not drawn where nobody gives a rate or both ends', () => {
    expect(growthChart(sampleRow([sampleObservation(6.1, at(linghe))]), context)).toBeUndefined();
  });
});

describe('indexChart', () => {
  it('starts every district at 100 and leads to its target, be it a multiple in words', () => {
    const chart = present(indexChart(series, row, context));
    expect(chart.table.rows).toEqual([
      ['shuangta', '2020年', 100],
      ['shuangta', '2025年目标', 200],
      ['shuangtaizi', '2015年', 78.3],
      ['shuangtaizi', '2020年', 100],
      ['shuangtaizi', '2025年目标', 202.9],
    ]);
  });
});

describe('structureChart', () => {
  const shares = (parts: number[], year: string, role: Observation['role'] = 'actual') =>
    sampleObservation(0, {
      ...at(linghe),
      year,
      role,
      measure: 'structure',
      quantity: { kind: 'ratio', qualifier: 'exact', parts },
      canonical: undefined,
    });

  it('gives every share its part of the bar, and small ones their label before it', () => {
    const chart = present(structureChart([shares([0.1, 16, 83.9], '2020')], 'structure', context));
    const bars = marksIn(chart.drawing).filter((mark) => mark.kind === 'rect' && mark.y > 20);
    expect(bars.reduce((sum, mark) => sum + (mark.kind === 'rect' ? mark.width : 0), 0)).toBeCloseTo(284, 0);
    expect(textsIn(chart.drawing)).toEqual(expect.arrayContaining(['0.1', '16', '83.9', '2020']));
  });

  it('draws a year once', () => {
    const twice = [shares([5, 20, 75], '2025', 'target'), shares([5, 20, 75], '2025', 'target')];
    expect(present(structureChart(twice, 'structure', context)).table.rows).toHaveLength(1);
  });
});

describe('seriesChart', () => {
  it('shows where the path of the plan is in the year of a task, as computed, and leads the line through it', () => {
    const own = [sampleObservation(6.9, at(shuangtaizi)), sampleTarget(14, at(shuangtaizi))];
    const yearTarget = sampleTarget(4.3, {
      ...shuangtaizi,
      document: 'shuangtaizi-tasks-2023' as Observation['document'],
      chapter: '003',
      period: { start: '2023', end: '2023', basis: 'stated' },
    });
    const chart = present(seriesChart(seriesFromObservations(own), sampleRow(own), context, [yearTarget]));
    expect(textsIn(chart.drawing)).toContain('推算 10.55');
    expect(chart.remarks.join('')).toContain('规划没有写');
    expect(chart.summary).toContain('2023年按规划路径推算10.55');
    expect(chart.table.rows).toContainEqual([
      'shuangtaizi',
      '2023年按规划路径推算',
      10.55,
      undefined,
      '亿元',
    ]);
    const marks = marksIn(chart.drawing);
    const onPath = marks.find((mark) => mark.kind === 'circle' && mark.paint === 'derived');
    const line = marks.find((mark) => mark.kind === 'path' && mark.paint === 'ahead');
    expect(onPath && 'x' in onPath && line && 'd' in line && line.d).toContain(
      onPath && 'x' in onPath ? `${onPath.x} ${onPath.y}` : '',
    );
    const without = present(seriesChart(seriesFromObservations(observations), row, context));
    expect(marksIn(without.drawing).some((mark) => mark.kind === 'circle' && mark.paint === 'derived')).toBe(
      false,
    );
  });

  it('sets no value on the axis: the lesser of a year stands beside the greater there', () => {
    const twice = [
      sampleObservation(123.1, { ...at(shuangtaizi), year: '2015', block: 's1-p1' }),
      sampleObservation(154.8, { ...at(shuangtaizi), block: 's1-p1' }),
      sampleObservation(150, { ...at(shuangtaizi), year: '2019', block: 's2-p1' }),
      sampleObservation(160, { ...at(shuangtaizi), block: 's2-p1' }),
      sampleTarget(900, at(shuangtaizi)),
    ];
    const chart = present(seriesChart(seriesFromObservations(twice), sampleRow(twice), context));
    expect(textsIn(chart.drawing)).toContain('160 / 154.8');
    const values = marksIn(chart.drawing).filter(
      (mark) => mark.kind === 'text' && mark.lettering === 'value',
    );
    for (const mark of values) if ('y' in mark) expect(mark.y).toBeLessThanOrEqual(104);
  });
});

describe('the source of a chart', () => {
  const own = [
    sampleObservation(6.9, at(shuangtaizi)),
    sampleObservation(6.1, { ...at(shuangtaizi), year: '2019' }),
    sampleTarget(9, at(shuangtaizi)),
  ];
  const sourceWith = (yearTargets: Observation[]) =>
    chartFrame.source(
      present(seriesChart(seriesFromObservations(own), sampleRow(own), context, yearTargets)),
    );

  it('names the breakdown whose yearly target is drawn, and only then', () => {
    const yearly = sampleTarget(4.3, { ...at(shuangtaizi), year: '2023', chapter: '003', block: 'm4' });
    const name = present(context.labels.get(yearly.district)).name.zh;
    expect(sourceWith([yearly])).toContain(`${name}的规划纲要、${name}2023年的任务分解`);
    expect(sourceWith([])).not.toContain('任务分解');
  });
});

describe('dumbbellChart', () => {
  it('says in its summary and its numbers why an end is not drawn', () => {
    const mixed = sampleRow([
      sampleObservation(170, {
        ...at(linghe),
        measure: 'cumulative',
        period: { ...planSpan, start: '2016', end: '2020' },
      }),
      sampleTarget(54, at(linghe)),
      sampleTarget(0, {
        ...at(shuangta),
        ...doubled,
        quantity: { ...doubled.quantity, multiple: undefined },
        words: '与经济增长同步',
      }),
      sampleObservation(5.8, { ...at(shuangta), period: { ...planSpan, start: '2016', end: '2020' } }),
    ]);
    const { summary, table } = present(chartsOfIndicator({ row: mixed, series: [] }, context)[0]);
    expect(summary).toBe(
      '地区生产总值（亿元）。linghe：基数度量不同，目标54；shuangta：基数5.8（2016—2020年），目标：与经济增长同步。',
    );
    expect(table.rows.map((cells) => cells[5])).toEqual([
      '基数度量不同',
      '54',
      '5.8',
      '目标：与经济增长同步',
    ]);
  });

  it('names each column of its table by itself', () => {
    const { columns } = present(chartsOfIndicator({ row, series }, context)[0]).table;
    expect(new Set(columns).size).toBe(columns.length);
  });
});

describe('posterOf', () => {
  const chart: Chart = present(chartsOfIndicator({ row, series }, context)[0]);
  const poster = posterOf(chart, {
    source: '来源：各区县规划纲要',
    address: '规划对照 example.org/indicators/gdp/',
  });

  it('holds title, measure, source and address with the picture', () => {
    const text = textsIn(poster).join('');
    for (const part of [chart.title, chart.subtitle, '来源：各区县规划纲要', 'example.org/indicators/gdp/']) {
      expect(text).toContain(part);
    }
  });

  it('is tall enough for all of it', () => {
    const lowest = Math.max(
      ...poster.groups.flatMap(({ y = 0, marks }) =>
        marks.map((mark) => (mark.kind === 'text' ? mark.y + y : 0)),
      ),
    );
    expect(poster.height).toBeGreaterThan(lowest);
  });
});

describe('linesOf', () => {
  it('breaks Han anywhere but before closing signs, and other text between words', () => {
    expect(linesOf('地区生产总值，亿元', 50, 10)).toEqual(['地区生产总', '值，亿元']);
    expect(linesOf('地区生产总值，亿元', 60, 10)).toEqual(['地区生产总', '值，亿元']);
    expect(linesOf('general public budget revenue', 90, 10)).toEqual(['general public', 'budget revenue']);
  });

  it('loses nothing', () => {
    expect(linesOf('规划对照 /indicators/gdp/ 2025年目标', 40, 10).join('').replace(/\s/g, '')).toBe(
      '规划对照/indicators/gdp/2025年目标',
    );
  });
});
