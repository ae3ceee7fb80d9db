import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../dataset/comparison.ts';
import type { ComparisonRow } from '../dataset/comparison-row.ts';
import {
  present,
  sampleDistrict,
  sampleIndicator,
  sampleObservation,
  samplePlan,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { districtId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { dumbbellData, mixedDistricts, riseOf, type DumbbellLabels } from './dumbbell-data.ts';
import { dumbbellRemark } from './dumbbell-remark.ts';
import { placeDumbbell } from './dumbbell.ts';
import { miniDumbbells } from './mini-dumbbell.ts';
import { marksIn } from './sample-context.ts';

const ids = ['linghe', 'shuangta', 'shuangtaizi'];
const [linghe, shuangta, shuangtaizi] = ids.map((id) => districtId.parse(id)) as [
  Observation['district'],
  Observation['district'],
  Observation['district'],
];
const labels: DumbbellLabels = {
  bounds: { about: '约', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' },
  implied: (words, value) => `${words} ${value}`,
};
const span = { start: '2021', end: '2025', basis: 'stated' } as const;
const doubled = {
  quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
  canonical: undefined,
  words: '翻番',
} as const;

function rowOf(observations: Observation[]): ComparisonRow {
  const [row] = comparisonOf(
    [sampleIndicator],
    ids.map(sampleDistrict),
    ids.map((id) => samplePlan(id)),
    observations,
  );
  return present(row);
}

const row = rowOf([
  sampleObservation(124, { district: linghe }),
  sampleTarget(170, { district: linghe }),
  sampleObservation(142.78, { district: shuangta }),
  sampleTarget(0, { ...doubled, district: shuangta }),
  sampleObservation(160, {
    district: shuangtaizi,
    role: 'estimate',
    quantity: sampleQuantity(160, { qualifier: 'about' }),
  }),
  sampleTarget(260, { district: shuangtaizi }),
]);
const remarks = {
  words: (slot: string, words: string) => `${slot}：${words}`,
  missing: (slot: string, reason: string) => `${slot} ${reason}`,
  elsewhere: (slot: string) => `${slot} elsewhere`,
};
const words = (of: ComparisonRow) => ({
  unit: '亿元',
  name: ({ id }: { id: string }) => id,
  remark: (datum: Parameters<typeof dumbbellRemark>[1]) => dumbbellRemark(of, datum, 'level', remarks),
});

describe('dumbbellData', () => {
  it('sorts districts by target', () => {
    expect(dumbbellData(row, 'level', labels).map(({ id }) => id)).toEqual([
      'shuangta',
      'shuangtaizi',
      'linghe',
    ]);
  });

  it('gives a target that doubles its base as a value that is ours', () => {
    expect(dumbbellData(row, 'level', labels)[0]?.target).toMatchObject({
      value: 285.56,
      implied: true,
      label: '翻番 285.6',
    });
  });

  it('keeps totals out of the panel of yearly values', () => {
    const mixed = rowOf([
      sampleObservation(16.4, { district: linghe }),
      sampleTarget(250, { district: linghe, measure: 'cumulative', period: span }),
    ]);
    expect(dumbbellData(mixed, 'level', labels)).toMatchObject([
      { base: { value: 16.4 }, target: undefined },
    ]);
    expect(dumbbellData(mixed, 'cumulative', labels)).toMatchObject([
      { base: undefined, target: { value: 250 } },
    ]);
    expect(mixedDistricts(mixed, 'level')).toEqual(['linghe']);
    expect(riseOf(mixed)).toBeUndefined();
  });

  it('joins no totals over unequally many years, and says whose they are', () => {
    const unequal = rowOf([
      sampleObservation(90, {
        district: linghe,
        measure: 'cumulative',
        period: { ...span, start: '2018', end: '2020' },
      }),
      sampleTarget(250, { district: linghe, measure: 'cumulative', period: span }),
    ]);
    const data = dumbbellData(unequal, 'cumulative', labels);
    expect(data).toMatchObject([{ base: { value: 90 }, target: { value: 250 }, joined: false }]);
    expect(placeDumbbell(data, words(unequal))?.rows.map(({ line }) => line)).toEqual([undefined]);
    expect(mixedDistricts(unequal, 'cumulative')).toEqual(['linghe']);
    expect(mixedDistricts(unequal, 'level')).toEqual([]);
  });
});

describe('riseOf', () => {
  it('is the span of relative rises over districts, doublings included', () => {
    const rise = present(riseOf(row));
    expect([rise.districts, Math.round(rise.least), Math.round(rise.most)]).toEqual([3, 37, 100]);
  });

  it('has nothing to say of bounds', () => {
    const atLeast = { quantity: sampleQuantity(170, { qualifier: 'at-least' }) } as const;
    const bounded = rowOf([
      sampleObservation(124, { district: linghe }),
      sampleTarget(170, { district: linghe, ...atLeast }),
      sampleObservation(124, { district: shuangta }),
      sampleTarget(170, { district: shuangta }),
    ]);
    expect(riseOf(bounded)).toBeUndefined();
  });
});

describe('placeDumbbell', () => {
  const chart = present(placeDumbbell(dumbbellData(row, 'level', labels), words(row)));

  it('starts at zero where values leave room', () => {
    expect(chart.axis.fromZero).toBe(true);
    expect(chart.axis.ticks.at(-1)?.label).toBe('300亿元');
    expect(chart.axis.ticks.filter(({ label }) => label.includes('亿元'))).toHaveLength(1);
  });

  it('joins base and target, and says in words what is missing', () => {
    expect(chart.rows.map(({ line, remark }) => [line !== undefined, remark?.text])).toEqual([
      [true, undefined],
      [true, undefined],
      [true, undefined],
    ]);
    const atPace = {
      quantity: { kind: 'words', qualifier: 'text', multiple: undefined },
      canonical: undefined,
    } as const;
    const worded = rowOf([
      sampleObservation(124, { district: linghe }),
      sampleTarget(0, { district: linghe, ...atPace, words: '与经济增长同步' }),
    ]);
    const placed = placeDumbbell(dumbbellData(worded, 'level', labels), words(worded));
    expect(placed?.rows.map(({ line, remark }) => [line, remark?.text])).toEqual([
      [undefined, 'target：与经济增长同步'],
    ]);
  });

  it('marks estimates', () => {
    expect(chart.rows[1]?.ends.map(({ estimate }) => estimate)).toEqual([true, false]);
  });

  it('does not start at zero where all values are close, and says so', () => {
    const close = rowOf([
      sampleObservation(39, { district: linghe }),
      sampleTarget(42, { district: linghe }),
    ]);
    expect(placeDumbbell(dumbbellData(close, 'level', labels), words(close))?.axis.fromZero).toBe(false);
  });

  it('is nothing without values', () => {
    expect(placeDumbbell([], words(row))).toBeUndefined();
  });
});

describe('miniDumbbells', () => {
  it('draws the rows of a table on one scale from zero', () => {
    const ends = miniDumbbells(dumbbellData(row, 'level', labels)).map((drawing) =>
      marksIn(drawing).flatMap((mark) => (mark.kind === 'circle' ? [mark.x] : [])),
    );
    expect(ends[0]?.at(-1)).toBe(90);
    expect(ends[1]?.at(-1)).toBeLessThan(90);
    expect(miniDumbbells([])).toEqual([]);
  });
});
