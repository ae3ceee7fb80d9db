import { taskAnchor } from '#core/address.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { Inline, Item, PlanDocument, TaskTable } from '#core/model/document.ts';
import type { Task, TaskMeta } from '#core/model/task.ts';
import type { Indicator, Theme } from '#core/model/vocabulary.ts';
import { numberedInOrder, type HeadingText } from './heading.ts';
import { taskIndex, type TaskIndex } from './task-index.ts';

/** An item of a task's list with the items under it. */
export interface MilestoneNode {
  readonly id: string;
  readonly inlines: readonly Inline[];
  readonly children: readonly MilestoneNode[];
}

type FactName = Exclude<TaskMeta['inherited'][number], 'category' | 'section'>;

/** A cell of a task's row; `inherited` where it is merged with the row above. */
export interface TaskFact {
  readonly name: FactName;
  /** One unit or name each, as the cell prints them on lines of their own. */
  readonly entries: readonly string[];
  readonly inherited: boolean;
}

export interface TaskEntry {
  readonly task: Task;
  /** The printed number with its stop, `26.`, and the title after it. */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly milestones: readonly MilestoneNode[];
  readonly facts: readonly TaskFact[];
  readonly indicators: readonly Indicator[];
  readonly themes: readonly Theme[];
}

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
  readonly milestones: number;
  readonly categories: readonly TaskCategory[];
}

export interface TasksPage {
  readonly document: PlanDocument;
  /** Number of tasks over all parts. */
  readonly total: number;
  readonly parts: readonly TaskPart[];
  readonly index: TaskIndex;
}

/** Everything the page of a task breakdown shows. */
export function tasksPage(corpus: Corpus, document: PlanDocument): TasksPage {
  const own = corpus.tasks.filter((task) => task.document === document.id);
  const parts = document.meta.tables.map((table) => {
    const { part } = table;
    const tasks = own.filter((task) => task.part === part);
    return {
      part,
      table,
      tasks: tasks.length,
      milestones: tasks.reduce((sum, task) => sum + task.milestones.length, 0),
      categories: categoriesOf(tasks.map((task) => entryOf(corpus, task))),
    };
  });
  return { document, total: own.length, parts, index: taskIndex(own, corpus.governmentUnits) };
}

/** Groups by category, then by section, as the tasks follow each other in print. */
function categoriesOf(entries: readonly TaskEntry[]): TaskCategory[] {
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

function entryOf({ indicators, themes }: Corpus, task: Task): TaskEntry {
  const { number, title } = numberedTitle(task);
  const fact = (name: FactName, entries: readonly string[]): TaskFact[] =>
    entries.length > 0 ? [{ name, entries, inherited: task.inherited.includes(name) }] : [];
  return {
    task,
    number,
    title,
    milestones: nodesFrom(task.items),
    facts: [
      ...fact('deadline', task.deadline ? [task.deadline] : []),
      ...fact('lead', task.lead),
      ...fact('responsible', task.responsible),
      ...fact(
        'leaders',
        task.leaders.map((name) => name.replace(/\s/g, '')),
      ),
    ],
    indicators: task.indicators.flatMap((id) => indicators.get(id) ?? []),
    themes: themes.filter(({ id }) => task.themes.includes(id)),
  };
}

/** The title’s printed number with its stop, and the title after it. */
export function numberedTitle({
  titleInlines,
}: Pick<Task, 'titleInlines'>): Pick<TaskEntry, 'number' | 'title'> {
  const [first, ...rest] = titleInlines;
  const [, number = '', text = ''] =
    first?.kind === 'text' ? (/^(\d+[.．、])(.*)$/s.exec(first.text) ?? []) : [];
  if (first?.kind !== 'text' || number === '') return { number: '', title: titleInlines };
  return { number, title: [{ ...first, text }, ...rest] };
}

/** A flat list of items with depths to a tree. */
export function nodesFrom(items: readonly Item[]): MilestoneNode[] {
  const nodes: MilestoneNode[] = [];
  for (let start = 0; start < items.length;) {
    const item = items[start] as Item;
    const next = items.findIndex(({ depth }, index) => index > start && depth <= item.depth);
    const end = next < 0 ? items.length : next;
    nodes.push({ id: item.id, inlines: item.inlines, children: nodesFrom(items.slice(start + 1, end)) });
    start = end;
  }
  return nodes;
}
