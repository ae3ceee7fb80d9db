import { monthsWithin, monthOf, quarterOf } from './due-choice.ts';
import { valuesOf, type SelectedTask } from './selection.ts';
import type { StepRow } from './task-row.ts';
import { groupingOf, type Choice, type ShownGrouping, type TaskState } from './task-state.ts';
import { partOfUnit, unitParts } from './unit-part.ts';

/** Tasks that stand together; a task that belongs to several groups stands in each. */
export interface TaskGroup {
  /**
   * A value of what is grouped by, `repeated` or `undated` among times, one of `unitParts` for a unit; undefined where
   * a task has none.
   */
  readonly key: string | undefined;
  readonly tasks: readonly SelectedTask[];
}

/** Groups that have no order of their own: the largest comes first. */
const bySize: ReadonlySet<ShownGrouping> = new Set(['lead', 'responsible', 'leader', 'theme', 'indicator']);

/**
 * Selected tasks in groups, each in the order asked for. By time a task stands in every month in which a milestone of
 * it is due, with the milestones of that month.
 * @param choices the values of what is grouped by, in their order of presentation
 */
export function groupsOf(
  selected: readonly SelectedTask[],
  state: TaskState,
  choices: readonly Pick<Choice, 'value'>[],
): TaskGroup[] {
  const ordered = inOrder(selected, state);
  const group = groupingOf(state);
  if (group === 'none') return ordered.length === 0 ? [] : [{ key: undefined, tasks: ordered }];
  const parts = ordered.flatMap((task) => partsOf(task, state, group));
  const groups = Map.groupBy(parts, ({ key }) => key);
  const known: readonly string[] = group === 'part' ? unitParts : choices.map(({ value }) => value);
  const place = (key: string | undefined) => {
    const at = key === undefined ? -1 : known.indexOf(key);
    return at < 0 ? known.length : at;
  };
  const isNone = ({ key }: TaskGroup) => (key === undefined ? 1 : 0);
  return [...groups]
    .map(([key, own]) => ({ key, tasks: own.map(({ task }) => task) }))
    .toSorted(
      (a, b) =>
        isNone(a) - isNone(b) ||
        (bySize.has(group) ? b.tasks.length - a.tasks.length : 0) ||
        place(a.key) - place(b.key),
    );
}

interface Part {
  readonly key: string | undefined;
  readonly task: SelectedTask;
}

function partsOf(task: SelectedTask, state: TaskState, group: Exclude<ShownGrouping, 'none'>): Part[] {
  if (group === 'part') return [{ key: partOfUnit(task.row, state.chosen.unit ?? ''), task }];
  if (group === 'month' || group === 'quarter') return partsByTime(task, state, group);
  const values = [...new Set(valuesOf(task.row, group))];
  return values.length === 0 ? [{ key: undefined, task }] : values.map((key) => ({ key, task }));
}

function partsByTime(task: SelectedTask, { due }: TaskState, group: 'month' | 'quarter'): Part[] {
  const keyed = task.steps.flatMap((step) => timesOf(step, due, group).map((key) => ({ key, step })));
  const byKey = Map.groupBy(keyed, ({ key }) => key);
  return [...byKey].map(([key, own]) => ({
    key,
    task: { ...task, time: key, steps: own.map(({ step }) => step) },
  }));
}

function timesOf(step: StepRow, due: TaskState['due'], group: 'month' | 'quarter'): string[] {
  const months = monthsWithin(step, due);
  const times = group === 'month' ? months : [...new Set(months.map(quarterOf))];
  return times.length > 0 ? times : [step.repeats ? 'repeated' : 'undated'];
}

function inOrder(selected: readonly SelectedTask[], { order, due }: TaskState): readonly SelectedTask[] {
  if (order === 'printed') return selected;
  // What has no date stands last.
  const keyOf = (task: SelectedTask) => (order === 'due' ? nextDue(task, due) : task.row.deadline) ?? '9999';
  return selected
    .map((task) => ({ task, key: keyOf(task) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ task }) => task);
}

/** The earliest date of the milestones shown; a whole month counts as its end. */
function nextDue({ steps }: SelectedTask, due: TaskState['due']): string | undefined {
  const dates = steps.flatMap((step) => {
    const months = monthsWithin(step, due);
    return step.dues.filter((date) => months.includes(monthOf(date)));
  });
  return dates.map((date) => (date.length === 7 ? `${date}-99` : date)).toSorted()[0];
}
