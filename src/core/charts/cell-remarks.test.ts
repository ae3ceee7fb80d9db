import { describe, expect, it } from 'vitest';
import { charts as words } from '../../i18n/zh/charts.ts';
import { sampleTarget } from '../dataset/sample-observations.ts';
import { districtId, unitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { cellRemarks } from './cell-remarks.ts';
import { sampleContext, sampleRow } from './sample-context.ts';

const percent = unitId.parse('%');
const own = {
  district: districtId.parse('shuangtaizi'),
  document: 'shuangtaizi-fyp14' as Observation['document'],
};
const remarksOn = (figure: Observation) => cellRemarks(sampleRow([figure]), sampleContext(words));

describe('what to mind of a figure of which the document leaves open what it measures', () => {
  it('names the years for a rate', () => {
    const rate = sampleTarget(15.2, {
      ...own,
      measure: 'growth',
      alternativeMeasure: 'change',
      period: { start: '2021', end: '2025', basis: 'stated' },
      unit: percent,
      canonical: { value: 15.2, upper: undefined, unit: percent },
      words: '15.2%',
    });
    expect(remarksOn(rate)).toEqual(['shuangtaizi：文件没有写明15.2%是年均还是几年累计。']);
  });

  it('names the total for an amount', () => {
    const amount = sampleTarget(40, { ...own, alternativeMeasure: 'cumulative' });
    expect(remarksOn(amount)).toEqual(['shuangtaizi：文件没有写明40亿元是期末总数还是期内新增。']);
  });
});
