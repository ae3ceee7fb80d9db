import { monthOf } from './due-choice.ts';
import type { StepRow } from './task-row.ts';

/** How many milestones fall due in a month, or `repeated`ly, or `undated`. */
export interface TimeCount {
  readonly time: string;
  readonly steps: number;
}

/** The places of a milestone in time: its months, or `repeated`, or `undated`. */
export function timesOfStep({ dues, repeats }: Pick<StepRow, 'dues' | 'repeats'>): string[] {
  if (dues.length > 0) return [...new Set(dues.map(monthOf))];
  return [repeats ? 'repeated' : 'undated'];
}

/** Counts milestones by time, for the times given in their order; one due in several months counts in each. */
export function countsByTime(
  steps: readonly Pick<StepRow, 'dues' | 'repeats'>[],
  times: readonly string[],
): TimeCount[] {
  const counts = new Map(times.map((time) => [time, 0]));
  for (const time of steps.flatMap(timesOfStep)) counts.set(time, (counts.get(time) ?? 0) + 1);
  return [...counts].map(([time, count]) => ({ time, steps: count }));
}

/**
 * The times that a breakdown’s milestones fall into, in order: the twelve months of its year, later or earlier months
 * that are named, then `repeated` and `undated` where there are any.
 */
export function timesOf(steps: readonly Pick<StepRow, 'dues' | 'repeats'>[], year: number): string[] {
  const own = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const named = new Set(steps.flatMap(timesOfStep));
  const months = [...new Set([...own, ...named].filter((time) => /^\d/.test(time)))].toSorted();
  return [...months, ...['repeated', 'undated'].filter((time) => named.has(time))];
}
