import { monthOfYear, type DueChoice } from '#core/tasks/due-choice.ts';
import type { TaskState } from '#core/tasks/task-state.ts';
import type { TaskChoices } from './task-choices.ts';

/** A question that is asked often: the name of its words, and the state that answers it. */
export interface TaskPreset {
  readonly name:
    | 'third'
    | 'months'
    | 'leads'
    | 'repeated'
    | 'undated'
    | { readonly half: number }
    /** What a unit has to finish by a time. */
    | { readonly unit: string; readonly due: DueChoice };
  readonly state: Partial<TaskState>;
}

/** The month at whose end half of the year is over. */
const half = 6;

/** The month before schools begin, by whose end a resident asks what a unit has finished; and the unit of the example. */
const summer = { month: 8, unit: 'jiaoyu-ju' } as const;

/** Everything due up to the end of the summer of a year. */
export function untilSummer(year: number): DueChoice {
  return `until-${monthOfYear(year, summer.month)}`;
}

/** The questions that the tasks of a breakdown can answer. */
export function taskPresets({ due, facets }: TaskChoices, year: number): TaskPreset[] {
  const example = facets.unit.find(({ value }) => value === summer.unit);
  const all: TaskPreset[] = [
    { name: { half }, state: { due: `until-${monthOfYear(year, half)}` } },
    ...(example
      ? [
          {
            name: { unit: example.label, due: untilSummer(year) },
            state: { due: untilSummer(year), chosen: { unit: example.value } },
          },
        ]
      : []),
    { name: 'third', state: { due: `${year}-q3`, group: 'month' } },
    { name: 'months', state: { group: 'month' } },
    { name: 'leads', state: { group: 'lead' } },
    { name: 'repeated', state: { due: 'repeated' } },
    { name: 'undated', state: { due: 'undated' } },
  ];
  const offered = [...due.until, ...due.quarters, ...due.others];
  return all.filter(({ state }) => state.due === undefined || offered.includes(state.due));
}
