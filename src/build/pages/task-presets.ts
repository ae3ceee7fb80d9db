import { monthOfYear } from '#core/tasks/due-choice.ts';
import type { TaskState } from '#core/tasks/task-state.ts';
import type { DueChoices } from './task-choices.ts';

/** A question that is asked often: the name of its words, and the state that answers it. */
export interface TaskPreset {
  readonly name: 'third' | 'months' | 'leads' | 'repeated' | 'undated' | { readonly half: number };
  readonly state: Partial<TaskState>;
}

/** The month at whose end half of the year is over. */
const half = 6;

/** The questions that the tasks of a breakdown can answer. */
export function taskPresets(due: DueChoices, year: number): TaskPreset[] {
  const all: TaskPreset[] = [
    { name: { half }, state: { due: `until-${monthOfYear(year, half)}` } },
    { name: 'third', state: { due: `${year}-q3`, group: 'month' } },
    { name: 'months', state: { group: 'month' } },
    { name: 'leads', state: { group: 'lead' } },
    { name: 'repeated', state: { due: 'repeated' } },
    { name: 'undated', state: { due: 'undated' } },
  ];
  const offered = [...due.until, ...due.quarters, ...due.others];
  return all.filter(({ state }) => state.due === undefined || offered.includes(state.due));
}
