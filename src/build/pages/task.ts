import type { Corpus } from '#core/model/corpus.ts';
import type { Inline, PlanDocument } from '#core/model/document.ts';
import type { GovernmentUnit, Milestone } from '#core/model/task.ts';
import type { TaskStatus } from '#core/model/task-status.ts';
import { statusOf } from '#core/tasks/status.ts';
import type { StepRow } from '#core/tasks/task-row.ts';
import { passageFrom, planServedBy, type Passage } from '#core/tasks/served-passages.ts';
import { unitNamed } from '#core/tasks/unit-loads.ts';
import type { Breakdown } from './breakdown.ts';
import { contentsOf } from './contents.ts';
import { headingLine, numberedInOrder } from './heading.ts';
import type { MilestoneNode, TaskEntry } from './task-entry.ts';
import { categoriesOf } from './tasks.ts';

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
  /** The words that say when a repeated one is due: 按月. */
  readonly repeated: string | undefined;
  /** What a public source says of it. */
  readonly status: TaskStatus | undefined;
}

/** A chapter or section of a plan, by its heading. */
export interface ServedPassage extends Passage {
  readonly plan: PlanDocument;
  readonly chapterHeading: string;
  readonly sectionHeading: string | undefined;
}

/** Everything the page of one task shows. */
export interface TaskPage {
  readonly breakdown: Breakdown;
  readonly entry: TaskEntry;
  /** The category as headings show it, and its place among the categories, by which tasks are chosen. */
  readonly category: string;
  /** Where its heading stands on the breakdown’s page; undefined where the source prints none. */
  readonly categoryAnchor: string | undefined;
  /** The chapters and sections of the district’s plan that the task serves. */
  readonly passages: readonly ServedPassage[];
  readonly lead: readonly NamedUnit[];
  readonly responsible: readonly NamedUnit[];
  readonly steps: readonly TaskStep[];
  readonly previous: TaskEntry | undefined;
  readonly next: TaskEntry | undefined;
}

/** The pages of the tasks of a breakdown, in its order. */
export function taskPages({ documents, governmentUnits }: Corpus, breakdown: Breakdown): TaskPage[] {
  const { document, entries } = breakdown;
  const plan = planServedBy(documents, document);
  const categories = categoriesOf(entries);
  const titles = [...new Set(entries.map(({ task }) => task.category))];
  const headings = numberedInOrder(titles).map(headingLine);
  const named = (names: readonly string[]) =>
    names.flatMap((name) => {
      const unit = unitNamed(governmentUnits, name);
      return unit ? [{ name, unit }] : [];
    });
  return entries.map((entry, index) => ({
    ...{ breakdown, entry },
    category: headings[titles.indexOf(entry.task.category)] ?? entry.task.category,
    categoryAnchor: categories.find(({ title }) => title === entry.task.category)?.anchors[0],
    passages: plan ? passagesServed(plan, entry.task.serves) : [],
    lead: named(entry.task.lead),
    responsible: named(entry.task.responsible),
    steps: stepsOf(entry, entry.milestones, 1),
    previous: entries[index - 1],
    next: entries[index + 1],
  }));
}

function stepsOf(entry: TaskEntry, nodes: readonly MilestoneNode[], depth: number): TaskStep[] {
  const { task, row } = entry;
  const byId = <T extends Pick<StepRow | Milestone, 'id'>>(all: readonly T[], wanted: string) =>
    all.find(({ id }) => id === wanted);
  return nodes.flatMap(({ id, inlines, children }) => {
    const when = byId(task.milestones, id)?.when;
    const repeated = when?.recurrence && when.words;
    return [
      { id, depth, inlines, step: byId(row.steps, id), repeated, status: statusOf(task, id) },
      ...stepsOf(entry, children, depth + 1),
    ];
  });
}

function passagesServed(plan: PlanDocument, names: readonly string[]): ServedPassage[] {
  const contents = contentsOf(plan);
  return names.flatMap((name) => {
    const { chapter, section } = passageFrom(name);
    const entry = contents.find(({ slug }) => slug === chapter);
    const heading = entry?.sections.find(({ id }) => id === section)?.heading;
    if (!entry) return [];
    const [chapterHeading, sectionHeading] = [headingLine(entry.heading), heading && headingLine(heading)];
    return [{ plan, chapter, section, chapterHeading, sectionHeading }];
  });
}
