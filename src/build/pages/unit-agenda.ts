import type { Milestone } from '#core/model/task.ts';
import { timesOfStep } from '#core/tasks/month-counts.ts';
import type { TaskEntry } from './task-entry.ts';

/** What a unit has to do with the milestones of a time: those of tasks it leads come before those it supports. */
export const agendaParts = ['leads', 'supports'] as const;
export type AgendaPart = (typeof agendaParts)[number];

/** A task with those of its milestones that fall into a time. */
export interface AgendaTask {
  readonly entry: TaskEntry;
  readonly milestones: readonly Milestone[];
}

/** What falls to a unit in a month, `repeated`ly or `undated`. */
export interface AgendaTime {
  readonly time: string;
  /** Only parts that have tasks. */
  readonly parts: readonly { readonly part: AgendaPart; readonly tasks: readonly AgendaTask[] }[];
}

/** The milestones of a unit’s tasks by time, for those of the times given into which any falls. */
export function unitAgenda(
  tasks: Readonly<Record<AgendaPart, readonly TaskEntry[]>>,
  times: readonly string[],
): AgendaTime[] {
  return times.flatMap((time) => {
    const parts = agendaParts
      .map((part) => ({ part, tasks: tasks[part].flatMap((entry) => tasksAt(entry, time)) }))
      .filter((one) => one.tasks.length > 0);
    return parts.length > 0 ? [{ time, parts }] : [];
  });
}

function tasksAt(entry: TaskEntry, time: string): AgendaTask[] {
  const steps = entry.row.steps.filter((step) => timesOfStep(step).includes(time));
  const milestones = entry.task.milestones.filter(({ id }) => steps.some((step) => step.id === id));
  return milestones.length > 0 ? [{ entry, milestones }] : [];
}
