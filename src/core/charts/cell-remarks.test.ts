import { describe, expect, it } from 'vitest';
import { charts as words } from '../../i18n/zh/charts.ts';
import {
  sampleIndicator,
  sampleObservation,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { districtId, unitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { cellRemarks } from './cell-remarks.ts';
import { sampleContext, sampleRow } from './sample-context.ts';

const context = sampleContext(words);
const at = (id: string) => ({
  district: districtId.parse(id),
  document: `${id}-fyp14` as Observation['document'],
});
const indicator = {
  ...sampleIndicator,
  coverage: [
    { label: '财政收入', note: '可能更宽。' },
    { label: '财政总收入', note: '更宽。' },
  ],
};
const remarks = (all: readonly Observation[], used: readonly Observation[] = all) =>
  cellRemarks(sampleRow(all, indicator), context, new Set(used));

describe('remarks on the figures of a chart', () => {
  it('name whose periods were inferred in one sentence, and which figure where it is not all of them', () => {
    const inferred = (year: string) => ({ period: { start: year, end: year, basis: 'inferred' } }) as const;
    const all = [
      sampleObservation(1, { ...at('linghe'), ...inferred('2020') }),
      sampleObservation(2, at('shuangta')),
      sampleTarget(3, { ...at('shuangta'), ...inferred('2025') }),
      sampleObservation(4, at('shuangtaizi')),
    ];
    expect(remarks(all)).toEqual(['时期按上下文推定，文件这一段没有写明：linghe、shuangta的目标。']);
  });

  it('say the period of a level that is to hold throughout', () => {
    const whole = (start: string, end: string) =>
      ({
        period: { start, end, basis: 'stated' },
        quantity: sampleQuantity(5.8, { qualifier: 'at-most' }),
        unit: unitId.parse('%'),
      }) as const;
    const all = [
      sampleObservation(5.8, { ...at('linghe'), ...whole('2016', '2020') }),
      sampleTarget(4.5, { ...at('shuangta'), ...whole('2021', '2025') }),
    ];
    expect(remarks(all)).toEqual([
      '整个时期要保持的水平，不只是末年一年的数：linghe 2016—2020年：≤5.8亿元；shuangta 2021—2025年目标：≤4.5亿元。',
    ]);
  });

  it('say which figure is worded otherwise where a district words two otherwise', () => {
    const base = sampleObservation(1, { ...at('linghe'), label: '财政收入' });
    const target = sampleTarget(2, { ...at('linghe'), label: '财政总收入' });
    expect(remarks([base, target])).toEqual([
      'linghe的基数：文件写的是“财政收入”，口径可能不同。',
      'linghe的目标：文件写的是“财政总收入”，口径可能不同。',
    ]);
    expect(remarks([base, { ...target, label: '财政收入' }])).toEqual([
      'linghe：文件写的是“财政收入”，口径可能不同。',
    ]);
  });

  it('say nothing of figures that the chart does not draw, nor of another number that it draws too', () => {
    const drawn = sampleObservation(160, at('linghe'));
    const other = sampleObservation(154.8, { ...at('linghe'), block: 's2-p1' });
    const elsewhere = sampleTarget(2, { ...at('shuangta'), label: '财政收入' });
    expect(remarks([drawn, other, elsewhere], [drawn])).toEqual([
      'linghe：同一份文件的2020年另作154.8亿元。',
    ]);
    expect(remarks([drawn, other, elsewhere], [drawn, other])).toEqual([]);
  });
});

describe('what to mind of a figure of which the document leaves open what it measures', () => {
  const percent = unitId.parse('%');

  it('names the years for a rate', () => {
    const rate = sampleTarget(15.2, {
      ...at('shuangtaizi'),
      measure: 'growth',
      alternativeMeasure: 'change',
      period: { start: '2021', end: '2025', basis: 'stated' },
      unit: percent,
      canonical: { value: 15.2, upper: undefined, unit: percent },
      words: '15.2%',
    });
    expect(remarks([rate])).toEqual(['shuangtaizi：文件没有写明15.2%是年均还是几年累计。']);
  });

  it('names the total for an amount', () => {
    const amount = sampleTarget(40, { ...at('shuangtaizi'), alternativeMeasure: 'cumulative' });
    expect(remarks([amount])).toEqual(['shuangtaizi：文件没有写明40亿元是期末总数还是期内新增。']);
  });
});
