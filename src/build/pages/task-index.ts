import type { GovernmentUnit, Task } from '#core/model/task.ts';

/** Tasks and how many milestones of theirs are due in a month. */
export interface MonthEntry {
  /** `2023-06`; undefined for milestones that name no month, or a repeated one. */
  readonly month: string | undefined;
  readonly milestones: number;
  readonly tasks: readonly Task[];
}

/** A unit of government and the tasks it leads. */
export interface LeadEntry {
  readonly unit: string;
  /** Tasks whose first lead unit it is: over all units every task counts once. */
  readonly tasks: readonly Task[];
  /** Tasks it leads together with a unit printed before it. */
  readonly jointly: readonly Task[];
}

export interface TaskIndex {
  readonly months: readonly MonthEntry[];
  readonly leads: readonly LeadEntry[];
}

/** Where to look tasks up: by the month in which milestones are due, and by lead unit. */
export function taskIndex(tasks: readonly Task[], units: readonly GovernmentUnit[]): TaskIndex {
  return { months: monthsOf(tasks), leads: leadsOf(tasks, units) };
}

/** By month; those without a month stand last. */
function monthsOf(tasks: readonly Task[]): MonthEntry[] {
  const steps = tasks.flatMap((task) =>
    task.milestones.map(({ due }) => ({ task, month: due?.slice(0, 7) })),
  );
  const groups = [...Map.groupBy(steps, ({ month }) => month)];
  return groups
    .map(([month, own]) => ({
      month,
      milestones: own.length,
      tasks: [...new Set(own.map(({ task }) => task))],
    }))
    .toSorted((a, b) => compareTexts(a.month ?? '9999', b.month ?? '9999'));
}

/** The unit with most tasks first; equal ones in the order in which the document first names them. */
function leadsOf(tasks: readonly Task[], units: readonly GovernmentUnit[]): LeadEntry[] {
  const names = new Map(units.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])));
  const named = tasks.flatMap((task) =>
    task.lead.map((unit, order) => ({ task, unit: names.get(unit) ?? unit, first: order === 0 })),
  );
  return [...Map.groupBy(named, ({ unit }) => unit)]
    .map(([unit, own]) => ({
      unit,
      tasks: own.filter(({ first }) => first).map(({ task }) => task),
      jointly: own.filter(({ first }) => !first).map(({ task }) => task),
    }))
    .toSorted((a, b) => b.tasks.length - a.tasks.length);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
