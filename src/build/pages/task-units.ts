import type { Task } from '#core/model/task.ts';
import { countsByTime } from '#core/tasks/month-counts.ts';
import type { UnitLoad } from '#core/tasks/unit-loads.ts';
import { unitParts, type UnitPart } from '#core/tasks/unit-part.ts';
import { wordingsOf, type Wording } from '#core/tasks/wordings.ts';
import type { Breakdown } from './breakdown.ts';
import type { TaskEntry } from './task-entry.ts';
import { unitAgenda, type AgendaTime } from './unit-agenda.ts';

/** Milestones of a time in tasks that a unit leads, jointly or not, and in those it supports. */
export interface UnitTime {
  readonly time: string;
  readonly leads: number;
  readonly supports: number;
}

/** Everything the page of one unit shows. */
export interface UnitPage {
  readonly breakdown: Breakdown;
  readonly load: UnitLoad;
  /** The names by which the document calls it. */
  readonly wordings: readonly Wording[];
  readonly parts: readonly { readonly part: UnitPart; readonly entries: readonly TaskEntry[] }[];
  readonly times: readonly UnitTime[];
  /** The milestones themselves, by time. */
  readonly agenda: readonly AgendaTime[];
}

/** The pages of the units that a breakdown names, in the order of what they carry. */
export function unitPages(breakdown: Breakdown): UnitPage[] {
  return breakdown.loads.map((load) => {
    const entriesOf = (tasks: readonly Task[]) =>
      breakdown.entries.filter(({ task }) => tasks.includes(task));
    const parts = unitParts.map((part) => ({ part, entries: entriesOf(load[part]) }));
    const own = {
      leads: entriesOf([...load.leads, ...load.jointly]),
      supports: entriesOf(load.supports),
    };
    return {
      ...{ breakdown, load },
      wordings: wordingsOf(
        load.unit,
        breakdown.entries.map(({ task }) => task),
      ),
      parts: parts.filter(({ entries }) => entries.length > 0),
      times: unitTimes(breakdown, own.leads, own.supports),
      agenda: unitAgenda(
        own,
        breakdown.times.map(({ time }) => time),
      ),
    };
  });
}

function unitTimes(
  { times }: Breakdown,
  leads: readonly TaskEntry[],
  supports: readonly TaskEntry[],
): UnitTime[] {
  const names = times.map(({ time }) => time);
  const countsOf = (entries: readonly TaskEntry[]) =>
    countsByTime(
      entries.flatMap(({ row }) => row.steps),
      names,
    );
  const supported = countsOf(supports);
  return countsOf(leads).map(({ time, steps }, index) => ({
    ...{ time, leads: steps },
    supports: supported[index]?.steps ?? 0,
  }));
}

/** A month of a breakdown: its milestones, and the tasks whose deadline falls into it. */
export interface MonthLoad {
  readonly time: string;
  readonly steps: number;
  readonly deadlines: number;
}

/** What is due when, over all tasks. */
export function monthLoads({ times, entries }: Breakdown): MonthLoad[] {
  return times.map(({ time, steps }) => ({
    ...{ time, steps },
    deadlines: entries.filter(({ row }) => row.deadline?.startsWith(time)).length,
  }));
}

/** A leader in charge, by the name without spaces, and the tasks whose cell names it. */
export interface LeaderTasks {
  readonly leader: string;
  readonly entries: readonly TaskEntry[];
}

/** The tasks of every leader, those in charge of most first. */
export function leaderTasks({ entries }: Pick<Breakdown, 'entries'>): LeaderTasks[] {
  const leaders = [...new Set(entries.flatMap(({ row }) => row.leaders))];
  return leaders
    .map((leader) => ({ leader, entries: entries.filter(({ row }) => row.leaders.includes(leader)) }))
    .toSorted((a, b) => b.entries.length - a.entries.length);
}

/** The sums of a breakdown’s loads: every task with a lead unit stands in `leads` once. */
export function loadSums(loads: readonly UnitLoad[]): Readonly<Record<UnitPart, number>> {
  const sumOf = (part: UnitPart) => loads.reduce((sum, load) => sum + load[part].length, 0);
  return { leads: sumOf('leads'), jointly: sumOf('jointly'), supports: sumOf('supports') };
}
