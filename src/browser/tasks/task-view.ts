import { groupsOf } from '#core/tasks/grouping.ts';
import {
  choosesSteps,
  isNarrowed,
  selectTasks,
  stepCount,
  type SelectedTask,
} from '#core/tasks/selection.ts';
import type { TaskRow } from '#core/tasks/task-row.ts';
import {
  facets,
  groupingOf,
  isStateOnly,
  queryOf,
  stateFromQuery,
  wholeState,
  type Facet,
  type ShownGrouping,
  type TaskState,
} from '#core/tasks/task-state.ts';
import type { UnitPart } from '#core/tasks/unit-part.ts';
import { taskView as words } from '../../i18n/zh/task-view.ts';
import { must } from '../elements.ts';
import { Answer } from './answer.ts';
import { FilterForm } from './filter-form.ts';
import { Presets } from './presets.ts';
import { RowList, type ShownGroup } from './row-list.ts';
import { rowsOfTable } from './read-rows.ts';
import { TimeAxis } from './time-axis.ts';
import { tableView, timelineView } from './views.ts';

/** Milliseconds after the last key before words are looked for. */
const typingPause = 150;

/** The tasks of a breakdown: the address is the state, the form changes it, timeline and table show it. */
class TaskView extends HTMLElement {
  #form!: FilterForm;
  #rows!: readonly TaskRow[];
  #table!: RowList;
  #timeline!: RowList;
  #axis!: TimeAxis;
  #answer!: Answer;
  #state: TaskState = wholeState;
  #timer = 0;
  /** The field whose edits the current entry of the history holds. */
  #edited: string | undefined;
  #presets!: Presets;

  connectedCallback(): void {
    const timeline = must<HTMLElement>(this, '.timeline');
    const table = must<HTMLElement>(this, '.table');
    this.#form = new FilterForm(must(this, 'form'), Number(this.dataset['year']));
    this.#rows = rowsOfTable(table);
    this.#table = new RowList(table, tableView);
    this.#timeline = new RowList(
      timeline,
      timelineView(() => this.#state),
    );
    this.#axis = new TimeAxis(timeline);
    this.#answer = new Answer(this, this.#form, this.#rows);
    this.#presets = new Presets(this, this.#form.known);
    this.#listen();
    this.#restore();
  }

  #listen(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#edit('words');
    });
    this.addEventListener('input', (event) => {
      // While an input method composes, the field holds letters that are not the words.
      if (!(event.target instanceof HTMLInputElement) || (event as InputEvent).isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#edit('words');
      }, typingPause);
    });
    this.addEventListener('compositionend', () => {
      this.#edit('words');
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#edit(target.name);
    });
    this.addEventListener('focusout', () => {
      this.#edited = undefined;
    });
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    window.addEventListener('hashchange', () => {
      this.#answer.mindTarget();
    });
  }

  /**
   * Takes over what a field of the form says. Every choice is a step of the way back; what is typed, and what keys pass
   * on their way through a list, is one step.
   */
  #edit(field: string): void {
    clearTimeout(this.#timer);
    const state = this.#form.state;
    if (queryOf(state) === queryOf(this.#state)) return;
    const isOnTheWay =
      this.#edited === field && (field === 'words' || this.querySelector('select:focus-visible'));
    if (isOnTheWay) history.replaceState(null, '', addressOf(state));
    else history.pushState(null, '', addressOf(state));
    this.#edited = field;
    this.dataset['choosing'] = '';
    this.#answer.mind([]);
    this.#show(state);
  }

  /** Shows what the address asks for. */
  #restore(): void {
    clearTimeout(this.#timer);
    this.#edited = undefined;
    const { state, problems } = stateFromQuery(location.search, this.#form.known);
    this.#answer.mind(problems);
    if (problems.length === 0 && isStateOnly(location.search))
      history.replaceState(history.state, '', addressOf(state) + location.hash);
    // A page just opened is as it was built.
    const isAsBuilt = this.#state === wholeState && queryOf(state) === '';
    this.#form.state = state;
    if (isAsBuilt) this.#axis.show(selectTasks(this.#rows, state), state);
    else this.#show(state);
    this.#answer.mindTarget();
  }

  /** A link to another state of this page changes the page in place. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const { state } = stateFromQuery(link.search, this.#form.known);
    this.#edited = undefined;
    this.dataset['choosing'] = '';
    this.#answer.mind([]);
    if (queryOf(state) !== queryOf(this.#state)) history.pushState(null, '', addressOf(state));
    this.#form.state = state;
    this.#show(state);
    // A month of the axis stays where it is; another link may be gone, and the answer is what it led to.
    if (!link.closest('.axis')) this.#answer.focus();
  }

  #show(state: TaskState): void {
    this.#state = state;
    const selected = selectTasks(this.#rows, state);
    this.#answer.show(selected, state);
    this.#presets.show(state);
    this.#axis.show(selected, state);
    this.toggleAttribute('data-narrowed', isNarrowed(state));
    // Of marks some are told from others: the key says how.
    this.toggleAttribute('data-marking', choosesSteps(state) || isByTime(groupingOf(state)));
    this.toggleAttribute('data-empty', selected.length === 0);
    if (groupingOf(state) === 'category' && state.order === 'printed') {
      this.#timeline.showPrinted(selected);
      this.#table.showPrinted(selected);
      return;
    }
    const groups = this.#groups(selected, state);
    this.#timeline.showGroups(groups);
    this.#table.showGroups(groups);
  }

  #groups(selected: readonly SelectedTask[], state: TaskState): ShownGroup[] {
    const { choices } = this.#form.known;
    const group = groupingOf(state);
    const known = isByTime(group) ? choices.due : isFacet(group) ? choices[group] : [];
    return groupsOf(selected, state, known).map(({ key, tasks }) => ({
      heading: group === 'none' ? undefined : this.#headingOf(state, key),
      counts: words.counts(tasks.length, stepCount(tasks)),
      tasks,
    }));
  }

  #headingOf(state: TaskState, key: string | undefined): string {
    const group = groupingOf(state);
    if (key === undefined) return (words.ungrouped as Record<string, string>)[group] ?? words.otherwise;
    if (isByTime(group)) return words.timeGroup(key);
    if (group === 'part')
      return words.parts[key as UnitPart](this.#form.nameOf('unit', state.chosen.unit ?? ''));
    return this.#form.nameOf(group as Facet, key);
  }
}

function isByTime(group: ShownGrouping): boolean {
  return group === 'month' || group === 'quarter';
}

function isFacet(group: ShownGrouping): group is ShownGrouping & Facet {
  return facets.some((facet) => facet === group);
}

function addressOf(state: TaskState): string {
  return location.pathname + queryOf(state);
}

customElements.define('task-view', TaskView);
