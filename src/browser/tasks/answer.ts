import {
  isNarrowed,
  looseningsOf,
  selectTasks,
  stepCount,
  type SelectedTask,
} from '#core/tasks/selection.ts';
import type { TaskRow } from '#core/tasks/task-row.ts';
import { facets, queryOf, wholeState, type StateProblem, type TaskState } from '#core/tasks/task-state.ts';
import { taskView as words } from '../../i18n/zh/task-view.ts';
import { element, must } from '../elements.ts';
import type { FilterForm } from './filter-form.ts';

/** What is said of a selection: what was asked, how much there is, and ways on. */
export class Answer {
  readonly #root: ParentNode;
  readonly #form: FilterForm;
  readonly #rows: readonly TaskRow[];

  constructor(root: ParentNode, form: FilterForm, rows: readonly TaskRow[]) {
    this.#root = root;
    this.#form = form;
    this.#rows = rows;
  }

  /** Tells what of an address was not understood. */
  mind(problems: readonly StateProblem[]): void {
    must(this.#root, '.problems').replaceChildren(
      ...problems.map((problem) => element('p', {}, words.problem(problem))),
      ...(problems.length > 0 ? [element('a', { href: location.pathname }, words.show)] : []),
    );
  }

  /** Says so where the task of the address is not among those shown. */
  mindTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    const name = target?.closest<HTMLElement>('[data-name]')?.dataset['name'];
    if (name === undefined || target?.checkVisibility() !== false) return;
    // A whole load, so that the browser goes to the place.
    const link = element('a', { href: location.pathname + location.hash }, words.show);
    must(this.#root, '.problems').append(element('p', {}, words.hidden(name), ' ', link));
  }

  show(selected: readonly SelectedTask[], state: TaskState): void {
    const counts = words.counts(selected.length, stepCount(selected));
    const asked = this.#sentence(state);
    const found = must<HTMLElement>(this.#root, '.found');
    if (selected.length === 0) found.textContent = words.none(asked);
    else found.textContent = asked === '' ? words.all(counts) : words.found(asked, counts);
    const ways = must<HTMLElement>(this.#root, '.ways');
    ways.hidden = !isNarrowed(state);
    ways.replaceChildren(
      ...this.#unitsMeant(state),
      ...(selected.length === 0 ? this.#loosened(state) : []),
      this.#clear(state),
    );
  }

  focus(): void {
    const found = must<HTMLElement>(this.#root, '.found');
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #loosened(state: TaskState): (Node | string)[] {
    const ways = looseningsOf(this.#rows, state).flatMap(({ condition, state: looser, tasks }) => [
      element('a', { href: queryOf(looser) || '?' }, words.withTasks(words.without[condition], tasks)),
      ' ',
    ]);
    return ways.length === 0 ? [] : [words.instead, ...ways];
  }

  /** Words are not sought in the columns of units: where they name one, a way to its tasks. */
  #unitsMeant({ words: typed, chosen }: TaskState): (Node | string)[] {
    if (chosen.unit !== undefined) return [];
    const meant = this.#form.known.choices.unit.filter(
      ({ value, names }) => this.#form.nameOf('unit', value) === typed || names.includes(typed),
    );
    const ways = meant.flatMap(({ value }) => {
      const state = { ...wholeState, chosen: { unit: value } };
      const text = words.unit(this.#form.nameOf('unit', value), selectTasks(this.#rows, state).length);
      return [element('a', { href: queryOf(state) }, text), ' '];
    });
    return ways.length === 0 ? [] : [words.unitMeant, ...ways];
  }

  #clear({ group, order }: TaskState): HTMLElement {
    return element('a', { href: queryOf({ ...wholeState, group, order }) || '?' }, words.clear);
  }

  /** What is asked for, as a sentence. */
  #sentence({ due, chosen, words: typed }: TaskState): string {
    return [
      ...facets.flatMap((facet) => {
        const value = chosen[facet];
        return value === undefined ? [] : [words.conditions[facet](this.#form.nameOf(facet, value))];
      }),
      ...(due === undefined ? [] : [words.due(due)]),
      ...(typed === '' ? [] : [words.conditions.words(typed)]),
    ].join(words.and);
  }
}
