import type { GovernmentUnit, Task } from '../model/task.ts';
import { unitFinder } from './units.ts';

/** A unit of government and the tasks of a breakdown that name it. */
export interface UnitLoad {
  readonly unit: GovernmentUnit;
  /** Tasks whose first lead unit it is: over all units every task with a lead unit counts once. */
  readonly leads: readonly Task[];
  /** Tasks it leads together with a unit printed before it. */
  readonly jointly: readonly Task[];
  /** Tasks in which it is responsible and does not lead. */
  readonly supports: readonly Task[];
}

/**
 * What every unit carries, those with most tasks to lead first; equal ones by what they lead jointly, then support,
 * then in their order of presentation.
 */
export function unitLoads(tasks: readonly Task[], units: readonly GovernmentUnit[]): UnitLoad[] {
  const unitOf = unitFinder(units);
  const named = tasks.map((task) => {
    const [first, ...others] = task.lead.map((name) => unitOf(name).id);
    const responsible = new Set(task.responsible.map((name) => unitOf(name).id));
    return { task, first, others: new Set(others), responsible };
  });
  return units
    .map((unit): UnitLoad => {
      const leads = named.filter(({ first }) => first === unit.id);
      const jointly = named.filter(({ first, others }) => first !== unit.id && others.has(unit.id));
      const supports = named.filter(
        ({ first, others, responsible }) =>
          first !== unit.id && !others.has(unit.id) && responsible.has(unit.id),
      );
      return { unit, leads: tasksOf(leads), jointly: tasksOf(jointly), supports: tasksOf(supports) };
    })
    .filter(({ leads, jointly, supports }) => leads.length + jointly.length + supports.length > 0)
    .toSorted(
      (a, b) =>
        b.leads.length - a.leads.length ||
        b.jointly.length - a.jointly.length ||
        b.supports.length - a.supports.length,
    );
}

function tasksOf(named: readonly { readonly task: Task }[]): Task[] {
  return named.map(({ task }) => task);
}

/** How often a document calls a unit by each of its names, in the cells for lead and responsible units. */
export interface Wording {
  readonly name: string;
  readonly tasks: number;
}

/** The names by which tasks call a unit, the commonest first. */
export function wordingsOf(unit: GovernmentUnit, tasks: readonly Task[]): Wording[] {
  return [unit.name, ...unit.aliases]
    .map((name) => ({
      name,
      tasks: tasks.filter(({ lead, responsible }) => lead.includes(name) || responsible.includes(name))
        .length,
    }))
    .filter((wording) => wording.tasks > 0)
    .toSorted((a, b) => b.tasks - a.tasks);
}
