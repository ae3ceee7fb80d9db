import type { Corpus } from '#core/model/corpus.ts';
import type { Inline, Item } from '#core/model/document.ts';
import type { Task, TaskMeta } from '#core/model/task.ts';
import type { Indicator, Theme } from '#core/model/vocabulary.ts';
import { withoutSpaces } from '#core/tasks/row-of-task.ts';
import type { TaskRow } from '#core/tasks/task-row.ts';
import { timelineRow, type TimelineColumn, type TimelineRow } from '#core/tasks/timeline.ts';

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

/** A task with everything that pages show of it. */
export interface TaskEntry {
  readonly task: Task;
  /** The task as filters see it, and its milestones in time. */
  readonly row: TaskRow;
  readonly timeline: TimelineRow;
  /** The printed number with its stop, `26.`, and the title after it. */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly milestones: readonly MilestoneNode[];
  readonly facts: readonly TaskFact[];
  readonly indicators: readonly Indicator[];
  readonly themes: readonly Theme[];
}

/** One task as pages show it. */
export function taskEntry(
  { indicators, themes }: Pick<Corpus, 'indicators' | 'themes'>,
  task: Task,
  row: TaskRow,
  columns: readonly TimelineColumn[],
): TaskEntry {
  const { number, title } = numberedTitle(task);
  const fact = (name: FactName, entries: readonly string[]): TaskFact[] =>
    entries.length > 0 ? [{ name, entries, inherited: task.inherited.includes(name) }] : [];
  return {
    ...{ task, row, number, title },
    timeline: timelineRow(row, task.milestones, columns),
    milestones: nodesFrom(task.items),
    facts: [
      ...fact('deadline', task.deadline ? [task.deadline] : []),
      ...fact('lead', task.lead),
      ...fact('responsible', task.responsible),
      ...fact('leaders', task.leaders.map(withoutSpaces)),
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
