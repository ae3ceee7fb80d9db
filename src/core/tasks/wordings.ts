import type { GovernmentUnit, Task } from '../model/task.ts';

/** A name by which a document calls a unit, and in how many tasks. */
export interface Wording {
  readonly name: string;
  readonly tasks: number;
}

/** The names by which the cells of tasks call a unit, the commonest first. */
export function wordingsOf(
  { name: own, aliases }: GovernmentUnit,
  tasks: readonly Pick<Task, 'lead' | 'responsible'>[],
): Wording[] {
  return [own.zh, ...aliases]
    .map((name) => {
      const naming = tasks.filter(({ lead, responsible }) => [...lead, ...responsible].includes(name));
      return { name, tasks: naming.length };
    })
    .filter((wording) => wording.tasks > 0)
    .toSorted((a, b) => b.tasks - a.tasks);
}
