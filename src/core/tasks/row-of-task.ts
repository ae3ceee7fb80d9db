import type { GovernmentUnit, Milestone, Task } from '../model/task.ts';
import { keyOf } from '../text/fold.ts';
import { dueFromText } from './due.ts';
import { occurrencesOf } from './recurrence.ts';
import type { StepRow, TaskRow } from './task-row.ts';
import { unitNamed } from './unit-loads.ts';

/** The tasks of a breakdown as filters see them. */
export function taskRows(tasks: readonly Task[], units: readonly GovernmentUnit[], year: number): TaskRow[] {
  const categories = [...new Set(tasks.map(({ category }) => category))];
  return tasks.map((task) => rowOf(task, units, year, String(categories.indexOf(task.category) + 1)));
}

function rowOf(task: Task, units: readonly GovernmentUnit[], year: number, category: string): TaskRow {
  const { id, lead, responsible, leaders, themes, indicators, deadline, section = '', title } = task;
  return {
    ...{ id, category, themes, indicators },
    lead: unitIds(lead, units),
    responsible: unitIds(responsible, units),
    leaders: leaders.map(withoutSpaces),
    deadline: deadline === undefined ? undefined : dueFromText(deadline, year),
    text: keyOf(section + title),
    steps: task.milestones
      .filter((milestone) => !onlyHeads(milestone, task))
      .map((milestone) => stepOf(milestone, year)),
  };
}

/** Whether a milestone names no time itself and only heads others that do: it is no undated one beside them. */
export function onlyHeads({ id, depth, when }: Milestone, { milestones }: Pick<Task, 'milestones'>): boolean {
  const following = milestones.slice(milestones.findIndex((one) => one.id === id) + 1);
  const end = following.findIndex((other) => other.depth <= depth);
  const below = end < 0 ? following : following.slice(0, end);
  return when === undefined && below.length > 0 && below.every((other) => other.when !== undefined);
}

function stepOf({ id, when, group = '', text }: Milestone, year: number): StepRow {
  const recurrence = when?.recurrence;
  return {
    id,
    dues: [
      ...(when?.dates ?? []).map(({ at }) => at),
      ...(recurrence ? occurrencesOf(recurrence, year) : []),
    ],
    repeats: recurrence !== undefined,
    text: keyOf(group + text),
  };
}

function unitIds(names: readonly string[], units: readonly GovernmentUnit[]): string[] {
  return [...new Set(names.flatMap((name) => unitNamed(units, name)?.id ?? []))];
}

/** The source sets two-character names apart with spaces (黄  刚); a name to look up has none. */
export function withoutSpaces(name: string): string {
  return name.replace(/\s/g, '');
}
