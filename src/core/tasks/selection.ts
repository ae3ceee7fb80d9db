import { keyOf } from '../text/fold.ts';
import { isDue, type DueChoice } from './due-choice.ts';
import type { StepRow, TaskRow } from './task-row.ts';
import { facets, wholeState, type Facet, type TaskState } from './task-state.ts';

/** A task that is shown, with those of its milestones that were asked for. */
export interface SelectedTask {
  readonly row: TaskRow;
  readonly steps: readonly StepRow[];
  /** The time of the group in which it stands, where tasks are grouped by time. */
  readonly time?: DueChoice | undefined;
}

/** The values of a task by which it can be chosen. */
export function valuesOf(row: TaskRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'unit':
      return [...row.lead, ...row.responsible];
    case 'lead':
      return row.lead;
    case 'responsible':
      return row.responsible;
    case 'leader':
      return row.leaders;
    case 'category':
      return [row.category];
    case 'theme':
      return row.themes;
    case 'indicator':
      return row.indicators;
  }
}

/** Whether time or words choose among the milestones of a task, too. */
export function choosesSteps({ due, words }: TaskState): boolean {
  return due !== undefined || words !== '';
}

/**
 * The tasks asked for, in the order given. Time and words choose milestones: a task stands there with those that fit,
 * and with all of them where its title has all words by itself and no time is asked for.
 */
export function selectTasks(rows: readonly TaskRow[], state: TaskState): SelectedTask[] {
  const words = foldedWords(state.words);
  return rows.flatMap((row) => {
    const isChosen = facets.every((facet) => {
      const wanted = state.chosen[facet];
      return wanted === undefined || valuesOf(row, facet).includes(wanted);
    });
    if (!isChosen) return [];
    const steps = row.steps.filter(
      (step) =>
        (state.due === undefined || isDue(step, state.due)) &&
        words.every((word) => row.text.includes(word) || step.text.includes(word)),
    );
    const byTitle = state.due === undefined && words.every((word) => row.text.includes(word));
    return steps.length > 0 || byTitle ? [{ row, steps }] : [];
  });
}

/** Words as they are sought: each must stand in a milestone or above it. */
export function foldedWords(words: string): string[] {
  return words
    .split(/\s+/)
    .map(keyOf)
    .filter((word) => word !== '');
}

/** The number of milestones of what is shown. */
export function stepCount(selected: readonly SelectedTask[]): number {
  return selected.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** A condition of a state, the state without it, and how many tasks that would show. */
export interface Loosening {
  readonly condition: Facet | 'due' | 'words';
  readonly state: TaskState;
  readonly tasks: number;
}

/** Ways on from an empty answer: each condition left out, where that finds anything; those that find least first. */
export function looseningsOf(rows: readonly TaskRow[], state: TaskState): Loosening[] {
  const without: { condition: Loosening['condition']; state: TaskState }[] = [
    ...(state.due === undefined ? [] : [{ condition: 'due' as const, state: { ...state, due: undefined } }]),
    ...facets
      .filter((facet) => state.chosen[facet] !== undefined)
      .map((facet) => ({
        condition: facet,
        state: {
          ...state,
          chosen: Object.fromEntries(Object.entries(state.chosen).filter(([name]) => name !== facet)),
        },
      })),
    ...(state.words === '' ? [] : [{ condition: 'words' as const, state: { ...state, words: '' } }]),
  ];
  return without
    .map((way) => ({ ...way, tasks: selectTasks(rows, way.state).length }))
    .filter(({ tasks }) => tasks > 0)
    .toSorted((a, b) => a.tasks - b.tasks);
}

/** Whether a state shows other than everything. */
export function isNarrowed({ due, chosen, words }: TaskState): boolean {
  return due !== undefined || words !== wholeState.words || Object.keys(chosen).length > 0;
}
