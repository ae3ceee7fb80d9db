import type { SelectedTask } from '#core/tasks/selection.ts';
import { element } from '../elements.ts';

/** A group as it is shown: its heading and the tasks in it. */
export interface ShownGroup {
  readonly heading: string | undefined;
  readonly counts: string;
  readonly tasks: readonly SelectedTask[];
}

/** How one view of the tasks is written. */
export interface RowView {
  /** An empty group with its heading, and the place for its rows. */
  readonly group: (heading: HTMLElement | undefined) => {
    readonly group: HTMLElement;
    readonly rows: Element;
  };
  /** Shows in a row which milestones were asked for. */
  readonly dress: (row: HTMLElement, task: SelectedTask) => void;
}

/**
 * Rows of a page that are hidden, shown and put into other groups. Rows move, so that their addresses stay theirs;
 * where a task stands in several groups, the later ones have a copy without addresses.
 */
export class RowList {
  readonly #printed: HTMLElement;
  readonly #regrouped = element('div', { class: 'regrouped' });
  readonly #view: RowView;
  /** The places of rows as printed, with all that stands in them. */
  readonly #homes: readonly { readonly place: Element; readonly children: readonly Element[] }[];
  readonly #rows: ReadonlyMap<string, HTMLElement>;

  constructor(root: HTMLElement, view: RowView) {
    const printed = root.querySelector<HTMLElement>('[data-printed]');
    if (!printed) throw new Error('No tasks on this page');
    this.#printed = printed;
    this.#view = view;
    const rows = [...printed.querySelectorAll<HTMLElement>('[data-task]')];
    this.#rows = new Map(rows.map((row) => [row.dataset['task'] ?? '', row]));
    const places = new Set(rows.map((row) => row.parentElement as Element));
    this.#homes = [...places].map((place) => ({ place, children: [...place.children] }));
    printed.after(this.#regrouped);
  }

  /** Tasks as printed, those that are not asked for hidden with the headings that would be left without any. */
  showPrinted(tasks: readonly SelectedTask[]): void {
    this.#goHome();
    const shown = new Map(tasks.map((task) => [task.row.id, task]));
    for (const [id, row] of this.#rows) {
      const task = shown.get(id);
      row.hidden = !task;
      if (task) this.#view.dress(row, task);
    }
    this.#hideEmpty();
  }

  showGroups(groups: readonly ShownGroup[]): void {
    this.#goHome();
    this.#printed.hidden = true;
    const used = new Set<string>();
    const made = groups.map(({ heading, counts, tasks }) => {
      const title =
        heading === undefined
          ? undefined
          : element('h3', {}, heading, ' ', element('small', { class: 'count' }, counts));
      const { group, rows } = this.#view.group(title);
      rows.append(...tasks.flatMap((task) => this.#rowFor(task, used)));
      return group;
    });
    this.#regrouped.replaceChildren(...made);
  }

  #rowFor(task: SelectedTask, used: Set<string>): HTMLElement[] {
    const { id } = task.row;
    const row = this.#rows.get(id);
    if (!row) return [];
    const shown = used.has(id) ? copyOf(row) : row;
    used.add(id);
    shown.hidden = false;
    this.#view.dress(shown, task);
    return [shown];
  }

  #goHome(): void {
    this.#printed.hidden = false;
    if (!this.#regrouped.firstChild) return;
    for (const { place, children } of this.#homes) place.replaceChildren(...children);
    this.#regrouped.replaceChildren();
  }

  #hideEmpty(): void {
    const isEmpty = (place: Element) => !place.querySelector('[data-task]:not([hidden])');
    for (const { place } of this.#homes) {
      for (let at: Element | null = place; at && at !== this.#printed; at = at.parentElement)
        (at as HTMLElement).hidden = isEmpty(at);
    }
  }
}

function copyOf(row: HTMLElement): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  return copy;
}
