import type { Corpus } from '#core/model/corpus.ts';
import type { PlanDocument } from '#core/model/document.ts';
import { countsByTime, timesOf, type TimeCount } from '#core/tasks/month-counts.ts';
import { taskRows } from '#core/tasks/row-of-task.ts';
import { timelineColumns, type TimelineColumn } from '#core/tasks/timeline.ts';
import { unitLoads, type UnitLoad } from '#core/tasks/unit-loads.ts';
import { taskEntry, type TaskEntry } from './task-entry.ts';

/** A task breakdown as its pages see it: the list, a task each, a unit each. */
export interface Breakdown {
  readonly document: PlanDocument;
  readonly year: number;
  /** All tasks in the order of print. */
  readonly entries: readonly TaskEntry[];
  readonly columns: readonly TimelineColumn[];
  /** Milestones of all tasks by time. */
  readonly times: readonly TimeCount[];
  /** Units with most tasks to lead first. */
  readonly loads: readonly UnitLoad[];
}

/** The breakdowns of the site, in their order of presentation. */
export function breakdowns(corpus: Corpus): Breakdown[] {
  return corpus.documents
    .filter(({ meta }) => meta.kind === 'task-breakdown')
    .map((document) => breakdownOf(corpus, document));
}

/** The tasks of a document, placed in time and by unit. */
export function breakdownOf(corpus: Corpus, document: PlanDocument): Breakdown {
  const year = Number(document.meta.period.slice(0, 4));
  const tasks = corpus.tasks.filter((task) => task.document === document.id);
  const rows = taskRows(tasks, corpus.governmentUnits, year);
  const steps = rows.flatMap((row) => row.steps);
  const times = timesOf(steps, year);
  const columns = timelineColumns(times, year);
  return {
    ...{ document, year, columns },
    entries: tasks.flatMap((task, index) => {
      const row = rows[index];
      return row ? [taskEntry(corpus, task, row, columns)] : [];
    }),
    times: countsByTime(steps, times),
    loads: byWeight(unitLoads(tasks, corpus.governmentUnits)),
  };
}

/** By tasks led, then by tasks led jointly, then by tasks supported; equal ones stay in their order. */
function byWeight(loads: readonly UnitLoad[]): UnitLoad[] {
  return loads.toSorted(
    (a, b) =>
      b.leads.length - a.leads.length ||
      b.jointly.length - a.jointly.length ||
      b.supports.length - a.supports.length,
  );
}
