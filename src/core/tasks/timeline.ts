import { scaleBand } from 'd3';
import { coordinate } from '../charts/coordinate.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Milestone } from '../model/task.ts';
import { monthOf } from './due-choice.ts';
import { timesOfStep } from './month-counts.ts';
import { joinedNumbers, stepNumber } from './step-number.ts';
import type { StepRow, TaskRow } from './task-row.ts';

/** A column of the timeline: a month, all `later` or `earlier` ones, or what is due in none (`open`). */
export interface TimelineColumn {
  readonly key: string;
  /** The times that fall into it. */
  readonly times: readonly string[];
}

/** Milestones of one task in one column, as one mark (undated and repeated ones of no month as two). Across, places are in hundredths of the track’s width. */
export interface StepMark {
  readonly column: string;
  readonly x: number;
  /** Only repeated ones are square, undated ones dashed, others round. */
  readonly shape: 'dated' | 'repeated' | 'undated';
  readonly label: string;
  /** In units of the screen, for the label inside. */
  readonly width: number;
  readonly steps: readonly string[];
}

export interface TimelineRow {
  readonly id: string;
  readonly marks: readonly StepMark[];
  /** Where the deadline stands; undefined where no date is known. */
  readonly deadline: number | undefined;
}

/** A month’s milestones stand left of its middle, so that a deadline has its place at the end of the month. */
const stepPlace = 0.38;
const deadlinePlace = 0.94;

/** The size of the numbers in marks, and the least and the most that a mark is wide. */
const letters = 10;
const widths = [14, 23] as const;

/** The columns for times in order: the months of the year, what is named outside it, what has no month. */
export function timelineColumns(times: readonly string[], year: number): TimelineColumn[] {
  const columnOf = (time: string) => {
    if (!/^\d/.test(time)) return 'open';
    const own = Number(time.slice(0, 4));
    return own === year ? time : own < year ? 'earlier' : 'later';
  };
  return [...Map.groupBy(times, columnOf)].map(([key, own]) => ({ key, times: own }));
}

/** Lines between columns, and where columns have their middle, in hundredths of the width. */
export function columnLines(columns: readonly TimelineColumn[]): number[] {
  const scale = scaleOf(columns);
  return [...columns.map(({ key }) => coordinate(scale(key) ?? 0)), 100];
}

function scaleOf(columns: readonly TimelineColumn[]) {
  return scaleBand(
    columns.map(({ key }) => key),
    [0, 100],
  );
}

/** The milestones and the deadline of a task, placed. */
export function timelineRow(
  { id, steps, deadline }: Pick<TaskRow, 'id' | 'steps' | 'deadline'>,
  milestones: readonly Milestone[],
  columns: readonly TimelineColumn[],
): TimelineRow {
  const scale = scaleOf(columns);
  const at = (column: string, place: number) => coordinate((scale(column) ?? 0) + scale.bandwidth() * place);
  const columnOf = new Map(columns.flatMap(({ key, times }) => times.map((time) => [time, key] as const)));
  const numbers = new Map(milestones.map((milestone) => [milestone.id, stepNumber(milestone)]));
  const placed = steps.flatMap((step) =>
    timesOfStep(step).flatMap((time) => {
      const column = columnOf.get(time);
      return column === undefined ? [] : [{ column, shape: shapeOf(step), step }];
    }),
  );
  // In a month all share one mark.
  const byMark = Map.groupBy(placed, ({ column, shape }) => (column === 'open' ? shape : column));
  const openShapes = new Set(placed.filter(({ column }) => column === 'open').map(({ shape }) => shape));
  // Without months there are no deadlines to make room for; of two shapes each has a half.
  const placeOf = (column: string, shape: StepMark['shape']) => {
    if (column !== 'open') return stepPlace;
    if (openShapes.size === 1) return 0.5;
    return shape === 'repeated' ? 0.26 : 0.76;
  };
  const marks = [...byMark.values()].map((own): StepMark => {
    const [first] = own as [(typeof own)[number]];
    const { column } = first;
    const shape = own.some((other) => other.shape === 'dated') ? 'dated' : first.shape;
    const ids = [...new Set(own.map(({ step }) => step.id))];
    const label = fitting(ids.map((step) => numbers.get(step) ?? ''));
    const width = Math.max(widths[0], labelWidth(label));
    return { column, x: at(column, placeOf(column, shape)), shape, label, width, steps: ids };
  });
  const last = deadline === undefined ? undefined : columnOf.get(monthOf(deadline));
  return { id, marks, deadline: last === undefined ? undefined : at(last, deadlinePlace) };
}

function shapeOf({ dues, repeats }: StepRow): StepMark['shape'] {
  if (repeats) return 'repeated';
  return dues.length > 0 ? 'dated' : 'undated';
}

/** A label that a mark has room for. */
function fitting(numbers: readonly string[]): string {
  const label = joinedNumbers(numbers);
  return labelWidth(label) > widths[1] ? `${numbers.length}个` : label;
}

/** The room a label takes; numbers in circles are as wide as Han. */
function labelWidth(label: string): number {
  return Math.round(textWidth(label.replace(/[①-⑳]/g, '一'), letters)) + 5;
}
