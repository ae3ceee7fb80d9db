import { taskAnchor } from '#core/address.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { PlanDocument, TaskTable } from '#core/model/document.ts';
import { milestoneCounts, type MilestoneCounts } from '#core/tasks/claimed-counts.ts';
import { stepCount } from '#core/tasks/selection.ts';
import { breakdownOf, type Breakdown } from './breakdown.ts';
import { numberedInOrder, type HeadingText } from './heading.ts';
import { taskChoices, type TaskChoices } from './task-choices.ts';
import type { TaskEntry } from './task-entry.ts';

/** Tasks that follow each other under one section; `title` is undefined where the source prints none. */
export interface TaskSection {
  readonly title: string | undefined;
  readonly anchors: readonly string[];
  readonly entries: readonly TaskEntry[];
}

export interface TaskCategory {
  readonly title: string;
  /** The title with its number apart. */
  readonly heading: HeadingText;
  /** One for each row that prints the title; the source prints some again on the next page. */
  readonly anchors: readonly string[];
  readonly sections: readonly TaskSection[];
}

export interface TaskPart {
  readonly part: TaskTable['part'];
  /** The printed table's title, column heads and introductory line. */
  readonly table: TaskTable;
  readonly tasks: number;
  readonly milestones: MilestoneCounts;
  readonly categories: readonly TaskCategory[];
}

export interface TasksPage extends Pick<Breakdown, 'year' | 'columns' | 'times'> {
  readonly document: PlanDocument;
  /** Numbers of tasks and of milestones over all parts. */
  readonly total: number;
  readonly milestones: number;
  readonly parts: readonly TaskPart[];
  readonly choices: TaskChoices;
}

/** Everything the page of a task breakdown shows. */
export function tasksPage(corpus: Corpus, document: PlanDocument): TasksPage {
  const { year, columns, times, entries } = breakdownOf(corpus, document);
  const parts = document.meta.tables.map((table) => {
    const { part } = table;
    const own = entries.filter(({ task }) => task.part === part);
    return {
      ...{ part, table, tasks: own.length, milestones: milestoneCounts(own.map(({ task }) => task)) },
      categories: categoriesOf(own),
    };
  });
  const rows = entries.map(({ row }) => row);
  const headings = parts.flatMap(({ categories }) => categories);
  return {
    ...{ document, year, columns, times, parts },
    total: entries.length,
    milestones: milestonesOf(entries),
    choices: taskChoices(rows, corpus, headings, year),
  };
}

function milestonesOf(entries: readonly TaskEntry[]): number {
  return stepCount(entries.map(({ row }) => ({ row, steps: row.steps })));
}

/** Groups by category, then by section, as the tasks follow each other in print. */
export function categoriesOf(entries: readonly TaskEntry[]): TaskCategory[] {
  const runs = runsBy(entries, ({ task }) => task.category);
  const headings = numberedInOrder(runs.map(([title]) => title));
  return runs.map(([title, inCategory], index) => ({
    title,
    heading: headings[index] ?? { number: '', name: title },
    anchors: headingAnchors(inCategory, 'category'),
    sections: runsBy(inCategory, ({ task }) => task.section).map(([section, inSection]) => ({
      title: section,
      anchors: headingAnchors(inSection, 'section'),
      entries: inSection,
    })),
  }));
}

/** The anchors by which a heading is reached from the rows that print it. */
function headingAnchors(entries: readonly TaskEntry[], cells: 'category' | 'section'): string[] {
  return entries
    .filter(({ task }) => task[cells] !== undefined && !task.inherited.includes(cells))
    .map(({ task }) => taskAnchor(task.id, cells));
}

/** Neighbours with the same key together; a key that comes again later starts a new run. */
export function runsBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [key: K, run: T[]][] {
  const runs: [K, T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last && last[0] === key) last[1].push(item);
    else runs.push([key, [item]]);
  }
  return runs;
}
