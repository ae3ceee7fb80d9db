import type { GovernmentUnit, Milestone, Task } from '../model/task.ts';
import { keyOf } from '../text/fold.ts';
import { dueFromText } from './due.ts';
import type { StepRow, TaskRow } from './task-row.ts';
import { unitFinder, type UnitFinder } from './units.ts';

/** The tasks of a breakdown as filters see them. */
export function taskRows(tasks: readonly Task[], units: readonly GovernmentUnit[], year: number): TaskRow[] {
  const unitOf = unitFinder(units);
  const categories = [...new Set(tasks.map(({ category }) => category))];
  return tasks.map((task) => rowOf(task, unitOf, year, String(categories.indexOf(task.category) + 1)));
}

function rowOf(task: Task, unitOf: UnitFinder, year: number, category: string): TaskRow {
  const { id, lead, responsible, leaders, themes, indicator, deadline, section = '', title } = task;
  return {
    id,
    category,
    lead: unitIds(lead, unitOf),
    responsible: unitIds(responsible, unitOf),
    leaders: leaders.map(withoutSpaces),
    themes,
    indicators: indicator === undefined ? [] : [indicator],
    deadline: deadline === undefined ? undefined : dueFromText(deadline, year),
    text: keyOf(`${section}${title}`),
    steps: task.milestones.map(stepOf),
  };
}

function stepOf({ id, due, group = '', text }: Milestone): StepRow {
  return { id, dues: due === undefined ? [] : [due], repeats: false, text: keyOf(group + text) };
}

function unitIds(names: readonly string[], unitOf: UnitFinder): string[] {
  return [...new Set(names.map((name) => unitOf(name).id))];
}

/** The source sets two-character names apart with spaces (黄  刚); a name to look up has none. */
export function withoutSpaces(name: string): string {
  return name.replace(/\s/g, '');
}
