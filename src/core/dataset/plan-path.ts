import { isOfTask } from '../model/observation.ts';
import { roundTo } from '../quantity/precision.ts';
import type { Stretch, Way } from './steps.ts';

/** A value of a plan’s path that the plan does not state: it follows from base and target. */
export interface PathPoint {
  readonly year: number;
  readonly value: number;
}

/** The value on the way of even growth from one value to another, after some of its years. */
export function alongPath(from: number, to: number, passed: number, years: number): number {
  return from * (to / from) ** (passed / years);
}

/** Where the path of a plan is in the years for which tasks set targets; none where a year is not between its ends. */
export function pathPointsOf({ steps, stretches }: Way): PathPoint[] {
  const planned = stretches.find(({ ahead }) => ahead);
  if (!planned) return [];
  const years = new Set(steps.filter(({ observation }) => isOfTask(observation)).map(({ year }) => year));
  return pathThrough(planned).filter(({ year }) => years.has(year));
}

/** The path between its ends, year by year; none where it does not lead from one value above zero to another. */
export function pathThrough({ from, to }: Stretch): PathPoint[] {
  if (from.value <= 0 || to.value <= 0 || from.value === to.value) return [];
  const years = to.year - from.year;
  return Array.from({ length: Math.max(0, years - 1) }, (_, index) => ({
    year: from.year + index + 1,
    value: roundTo(alongPath(from.value, to.value, index + 1, years), 2),
  }));
}
