import { describe, expect, it } from 'vitest';
import type { Milestone } from '../model/task.ts';
import { timesOf } from './month-counts.ts';
import { sampleStep } from './sample-rows.ts';
import { joinedNumbers, stepNumber } from './step-number.ts';
import { columnLines, timelineColumns, timelineRow } from './timeline.ts';

const milestone = (id: string, text: string, group?: string): Milestone => ({
  ...{ id, text, group, depth: group === undefined ? 1 : 2, when: undefined, due: undefined },
});

/** A task with its milestones as printed, on a timeline of 2023 with a column for what has no month. */
function placed(steps: readonly (readonly [dues: string | undefined, text: string, repeats?: boolean])[]) {
  const rows = steps.map(([dues, text, repeats], index) => sampleStep(`m${index + 1}`, dues, text, repeats));
  const columns = timelineColumns(timesOf([...rows, sampleStep('x', undefined, '')], 2023), 2023);
  const milestones = steps.map(([, text], index) => milestone(`m${index + 1}`, text));
  return timelineRow({ id: '001', steps: rows, deadline: '2023-12-31' }, milestones, columns);
}

describe('a timeline', () => {
  it('has a column a month, one for later times and one for what has no month', () => {
    const columns = timelineColumns(
      ['2023-11', '2023-12', '2024-02', '2024-06', 'repeated', 'undated'],
      2023,
    );
    expect(columns).toEqual([
      { key: '2023-11', times: ['2023-11'] },
      { key: '2023-12', times: ['2023-12'] },
      { key: 'later', times: ['2024-02', '2024-06'] },
      { key: 'open', times: ['repeated', 'undated'] },
    ]);
    expect(columnLines(columns)).toEqual([0, 25, 50, 75, 100]);
  });

  it('puts milestones into their months, in the order of time', () => {
    const { marks } = placed([
      ['2023-03', '（1）3月底前；'],
      ['2023-06-15', '（2）6月15日前；'],
    ]);
    expect(marks.map(({ column, label }) => `${column} ${label}`)).toEqual(['2023-03 1', '2023-06 2']);
    expect(marks[0]?.x).toBeLessThan(marks[1]?.x ?? 0);
  });

  it('draws milestones of one month as one mark that names them', () => {
    const { marks } = placed([
      ['2023-10', '（3）10月底前；'],
      ['2023-10', '（4）10月底前；'],
    ]);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ label: '3–4', steps: ['m1', 'm2'] });
  });

  it('draws a milestone of several months in each', () => {
    const { marks } = placed([['2023-04 2023-07 2023-10', '（2）4月初、7月初、10月初；']]);
    expect(marks.map(({ column }) => column)).toEqual(['2023-04', '2023-07', '2023-10']);
  });

  it('tells by shape what is repeated and what has no date, side by side', () => {
    const { marks } = placed([
      [undefined, '（1）按月；', true],
      [undefined, '（2）常态化；'],
    ]);
    expect(marks.map(({ shape, column }) => `${shape} ${column}`)).toEqual(['repeated open', 'undated open']);
    expect(marks[0]?.x).not.toBe(marks[1]?.x);
  });

  it('puts the deadline behind the milestones of its month', () => {
    const { marks, deadline } = placed([['2023-12', '（4）12月底前。']]);
    expect(deadline).toBeGreaterThan(marks[0]?.x ?? Infinity);
  });

  it('has no mark wider than a month on a phone', () => {
    const { marks } = placed(
      Array.from({ length: 12 }, (_, index) => ['2023-05', `（${index + 8}）5月底前；`] as const),
    );
    expect(marks[0]).toMatchObject({ label: '12个' });
    expect(marks[0]?.width).toBeLessThanOrEqual(27);
  });
});

describe('the number of a milestone', () => {
  it.each([
    [milestone('m1', '（3）3月底前'), '3'],
    [milestone('m2', '①4月初', '（3）'), '3①'],
    [milestone('m3', '①4月初', '老旧小区'), '①'],
    [milestone('m4', '常态化落实'), ''],
  ])('is the one that is printed', (step, number) => {
    expect(stepNumber(step)).toBe(number);
  });

  it.each([
    [['2'], '2'],
    [['2', '3', '4'], '2–4'],
    [['2', '5'], '2个'],
    [['', ''], '2个'],
    [['3①', '3②'], '2个'],
  ])('is joined where milestones share a mark: %s', (numbers, label) => {
    expect(joinedNumbers(numbers)).toBe(label);
  });
});
