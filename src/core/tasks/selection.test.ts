import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRows } from './sample-rows.ts';
import { looseningsOf, selectTasks, stepCount } from './selection.ts';
import { wholeState, type TaskState } from './task-state.ts';

const shown = (state: Partial<TaskState>) =>
  selectTasks(sampleRows, { ...wholeState, ...state }).map(
    ({ row, steps }) => `${row.id}: ${steps.map(({ id }) => id).join(' ')}`,
  );

describe('the tasks asked for', () => {
  it('are all of them, with all milestones, where nothing is asked', () => {
    expect(shown({})).toEqual(['001: m1 m2', '002: m1 m2 m3', '003: m1']);
  });

  it('are those of a unit in either part, or in one', () => {
    expect(shown({ chosen: { unit: 'zhujian-ju' } })).toEqual(['001: m1 m2', '002: m1 m2 m3']);
    expect(shown({ chosen: { lead: 'fagai-ju' } })).toEqual(['001: m1 m2', '002: m1 m2 m3']);
    expect(shown({ chosen: { responsible: 'zhujian-ju' } })).toEqual(['001: m1 m2']);
    expect(shown({ chosen: { lead: 'fagai-ju', responsible: 'zhujian-ju' } })).toEqual(['001: m1 m2']);
  });

  it('stand with the milestones that are due when asked for', () => {
    expect(shown({ due: '2023-q3' })).toEqual(['002: m1 m2']);
    expect(shown({ due: 'until-2023-06' })).toEqual(['001: m1 m2', '002: m2']);
    expect(shown({ due: 'repeated' })).toEqual(['002: m3']);
    expect(shown({ due: 'undated' })).toEqual(['003: m1']);
  });

  it('stand with the milestones that hold the words, with all where the title holds them', () => {
    expect(shown({ words: '招标' })).toEqual(['002: m1']);
    expect(shown({ words: '老旧小区' })).toEqual(['002: m1 m2 m3']);
    expect(shown({ words: '小区 招标' })).toEqual(['002: m1']);
    expect(shown({ words: '正增长 招标' })).toEqual([]);
  });

  it('are found whatever the width of what is typed', () => {
    expect(shown({ words: '增长２％' })).toEqual(['001: m2']);
  });

  it('are fewer the more is asked', () => {
    const due = fc.constantFrom(undefined, '2023-06', '2023-q3', 'until-2023-08', 'repeated', 'undated');
    const unit = fc.constantFrom(undefined, 'zhujian-ju', 'fagai-ju', 'nobody');
    const words = fc.constantFrom('', '增长', '改造', '教育 开展');
    fc.assert(
      fc.property(due, unit, words, (time, who, typed) => {
        const chosen = who === undefined ? {} : { unit: who };
        const state = { ...wholeState, due: time, chosen, words: typed };
        const all = stepCount(selectTasks(sampleRows, state));
        const tasks = selectTasks(sampleRows, state).length;
        for (const less of [{ due: undefined }, { chosen: {} }, { words: '' }]) {
          const looser = selectTasks(sampleRows, { ...state, ...less });
          expect(stepCount(looser)).toBeGreaterThanOrEqual(all);
          expect(looser.length).toBeGreaterThanOrEqual(tasks);
        }
      }),
    );
  });
});

describe('ways on from an empty answer', () => {
  it('leave out one condition each, where that finds anything', () => {
    const state = { ...wholeState, due: '2023-q3', chosen: { unit: 'jiaoyu-ju' } };
    expect(selectTasks(sampleRows, state)).toEqual([]);
    expect(looseningsOf(sampleRows, state).map(({ condition, tasks }) => [condition, tasks])).toEqual([
      ['due', 1],
      ['unit', 1],
    ]);
  });
});
