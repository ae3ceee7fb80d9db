import { describe, expect, it } from 'vitest';
import { readSite } from '../site.ts';
import { breakdowns } from './breakdown.ts';
import { taskChoices } from './task-choices.ts';
import { taskPresets } from './task-presets.ts';
import { leaderTasks, unitPages } from './task-units.ts';
import { tasksPage } from './tasks.ts';

const { corpus } = readSite(process.cwd());
const all = breakdowns(corpus);

describe('the agenda of a unit', () => {
  it.each(all)('has in every month the milestones that are counted there: $document.id', (breakdown) => {
    for (const { times, agenda } of unitPages(breakdown)) {
      const countOf = (time: string, part: string) =>
        agenda
          .find((one) => one.time === time)
          ?.parts.find((one) => one.part === part)
          ?.tasks.reduce((sum, { milestones }) => sum + milestones.length, 0) ?? 0;
      expect(times.map(({ time }) => [time, countOf(time, 'leads'), countOf(time, 'supports')])).toEqual(
        times.map(({ time, leads, supports }) => [time, leads, supports]),
      );
    }
  });

  it.each(all)('puts what the unit leads before what it supports: $document.id', (breakdown) => {
    for (const { agenda } of unitPages(breakdown)) {
      for (const { parts } of agenda) {
        const names = parts.map(({ part }) => part);
        expect(names).toEqual(['leads', 'supports'].filter((name) => names.includes(name as 'leads')));
      }
    }
  });
});

describe('the tasks of leaders', () => {
  it.each(all)('are all that name one: $document.id', (breakdown) => {
    const listed = leaderTasks(breakdown).flatMap(({ entries }) => entries.map(({ task }) => task.id));
    const named = breakdown.entries.filter(({ row }) => row.leaders.length > 0).map(({ task }) => task.id);
    expect(new Set(listed)).toEqual(new Set(named));
  });
});

describe('questions that are often asked', () => {
  const [breakdown] = all;
  if (!breakdown) throw new Error('No task breakdown');
  const { choices, year } = tasksPage(corpus, breakdown.document);

  it('have one of what a unit must finish by the summer, with its year', () => {
    expect(taskPresets(choices, year)).toContainEqual({
      name: { unit: '教育局', due: 'until-2023-08' },
      state: { due: 'until-2023-08', chosen: { unit: 'jiaoyu-ju' } },
    });
  });

  it('ask of no unit that the breakdown has not', () => {
    const none = taskChoices([], corpus, [], year);
    expect(taskPresets(none, year).filter(({ state }) => state.chosen)).toEqual([]);
  });
});
