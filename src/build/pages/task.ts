import type { Inline } from '#core/model/document.ts';
import type { GovernmentUnit } from '#core/model/task.ts';
import type { StepRow } from '#core/tasks/task-row.ts';
import type { Breakdown } from './breakdown.ts';
import { headingLine, numberedInOrder } from './heading.ts';
import type { MilestoneNode, TaskEntry } from './task-entry.ts';

/** A unit as a cell calls it. */
export interface NamedUnit {
  readonly name: string;
  readonly unit: GovernmentUnit;
}

/** An item of a task's list, in order; one that only groups others has no `step`. */
export interface TaskStep {
  readonly id: string;
  /** From 1. */
  readonly depth: number;
  readonly inlines: readonly Inline[];
  readonly step: StepRow | undefined;
}

/** Everything the page of one task shows. */
export interface TaskPage {
  readonly breakdown: Breakdown;
  readonly entry: TaskEntry;
  /** The category as headings show it, and its place among the categories, by which tasks are chosen. */
  readonly category: string;
  readonly lead: readonly NamedUnit[];
  readonly responsible: readonly NamedUnit[];
  readonly steps: readonly TaskStep[];
  readonly previous: TaskEntry | undefined;
  readonly next: TaskEntry | undefined;
}

/** The pages of the tasks of a breakdown, in its order. */
export function taskPages(breakdown: Breakdown): TaskPage[] {
  const { entries, unitOf } = breakdown;
  const titles = [...new Set(entries.map(({ task }) => task.category))];
  const headings = numberedInOrder(titles).map(headingLine);
  const named = (names: readonly string[]) => names.map((name) => ({ name, unit: unitOf(name) }));
  return entries.map((entry, index) => ({
    ...{ breakdown, entry },
    category: headings[titles.indexOf(entry.task.category)] ?? entry.task.category,
    lead: named(entry.task.lead),
    responsible: named(entry.task.responsible),
    steps: stepsOf(entry.milestones, entry.row.steps, 1),
    previous: entries[index - 1],
    next: entries[index + 1],
  }));
}

function stepsOf(nodes: readonly MilestoneNode[], steps: readonly StepRow[], depth: number): TaskStep[] {
  return nodes.flatMap(({ id, inlines, children }) => [
    { id, depth, inlines, step: steps.find((step) => step.id === id) },
    ...stepsOf(children, steps, depth + 1),
  ]);
}
