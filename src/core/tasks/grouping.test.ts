import { describe, expect, it } from 'vitest';
import { groupsOf } from './grouping.ts';
import { sampleRows } from './sample-rows.ts';
import { selectTasks } from './selection.ts';
import { wholeState, type TaskState } from './task-state.ts';

const times = ['2023-03', '2023-04', '2023-06', '2023-07', '2023-08', '2023-10', 'repeated', 'undated'];
const grouped = (state: Partial<TaskState>, values: readonly string[] = times) => {
  const whole = { ...wholeState, ...state };
  return groupsOf(
    selectTasks(sampleRows, whole),
    whole,
    values.map((value) => ({ value })),
  ).map(
    ({ key, tasks }) =>
      `${key}: ${tasks.map(({ row, steps }) => `${row.id}(${steps.map(({ id }) => id).join(' ')})`).join(', ')}`,
  );
};

describe('tasks in groups', () => {
  it('stand in every month in which a milestone is due, with those milestones', () => {
    expect(grouped({ group: 'month' })).toEqual([
      '2023-03: 001(m1)',
      '2023-04: 002(m2)',
      '2023-06: 001(m2)',
      '2023-07: 002(m2)',
      '2023-08: 002(m1)',
      '2023-10: 002(m2)',
      'repeated: 002(m3)',
      'undated: 003(m1)',
    ]);
  });

  it('stand in no month that was not asked for', () => {
    expect(grouped({ group: 'month', due: '2023-q3' })).toEqual(['2023-07: 002(m2)', '2023-08: 002(m1)']);
    expect(grouped({ group: 'quarter', due: '2023-q3' })).toEqual(['2023-q3: 002(m1 m2)']);
  });

  it('stand under each of their units, those without any at the end', () => {
    expect(grouped({ group: 'lead' }, ['fagai-ju', 'zhujian-ju', 'jiaoyu-ju'])).toEqual([
      'fagai-ju: 001(m1 m2), 002(m1 m2 m3)',
      'zhujian-ju: 002(m1 m2 m3)',
      'jiaoyu-ju: 003(m1)',
    ]);
    expect(grouped({ group: 'indicator' }, ['gdp'])).toEqual([
      'gdp: 001(m1 m2)',
      'undefined: 002(m1 m2 m3), 003(m1)',
    ]);
  });

  it('stand by what a unit that is asked for has to do with them, what it leads first, unless told otherwise', () => {
    expect(grouped({ chosen: { unit: 'zhujian-ju' } })).toEqual([
      'leads: 002(m1 m2 m3)',
      'supports: 001(m1 m2)',
    ]);
    expect(grouped({ chosen: { unit: 'fagai-ju' } })).toEqual([
      'leads: 001(m1 m2)',
      'jointly: 002(m1 m2 m3)',
    ]);
    expect(grouped({ chosen: { unit: 'zhujian-ju' }, group: 'category' }, ['1', '2'])).toEqual([
      '1: 001(m1 m2)',
      '2: 002(m1 m2 m3)',
    ]);
    expect(grouped({}, ['1', '2'])).toEqual(['1: 001(m1 m2)', '2: 002(m1 m2 m3), 003(m1)']);
  });

  it('stand in the order of their next milestone or of their deadline', () => {
    const ids = (state: Partial<TaskState>) => grouped({ group: 'none', ...state })[0];
    expect(ids({ order: 'deadline' })).toMatch(/003.*002.*001/);
    expect(ids({ order: 'due' })).toMatch(/001.*002.*003/);
    expect(ids({ order: 'due', due: '2023-q3' })).toBe('undefined: 002(m1 m2)');
  });

  it('are no group where there are none', () => {
    expect(grouped({ group: 'none', due: '2024-01' })).toEqual([]);
    expect(grouped({ group: 'month', due: '2024-01' })).toEqual([]);
  });
});
