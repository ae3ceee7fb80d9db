import { monthsWithin } from '#core/tasks/due-choice.ts';
import { timesOfStep } from '#core/tasks/month-counts.ts';
import type { SelectedTask } from '#core/tasks/selection.ts';
import { queryOf, type TaskState } from '#core/tasks/task-state.ts';
import { element, must } from '../elements.ts';

/** The height of the bars’ place in its own units. */
const height = 24;

/** The head of the timeline: counts of what is shown, and months that can be chosen. */
export class TimeAxis {
  readonly #columns: readonly { readonly times: readonly string[]; readonly cell: HTMLElement }[];

  constructor(root: Element) {
    const wide = matchMedia('(width >= 48rem)');
    this.#columns = [...root.querySelectorAll<HTMLElement>('[data-times]')].map((cell) => ({
      cell,
      times: cell.dataset['times']?.split(' ') ?? [],
    }));
    for (const { cell, times } of this.#columns) {
      // Only a month by itself can be asked for, and on a phone only in the form: the columns are too narrow for a finger.
      if (times.length !== 1 || !wide.matches) continue;
      const month = must<HTMLElement>(cell, '.month');
      month.replaceChildren(element('a', {}, ...month.childNodes));
    }
  }

  show(selected: readonly SelectedTask[], state: TaskState): void {
    const steps = selected.flatMap((task) => task.steps);
    const counts = new Map<string, number>();
    for (const step of steps) {
      const months = monthsWithin(step, state.due);
      for (const time of months.length > 0 ? months : timesOfStep(step))
        counts.set(time, (counts.get(time) ?? 0) + 1);
    }
    const sums = this.#columns.map(({ times }) =>
      times.reduce((sum, time) => sum + (counts.get(time) ?? 0), 0),
    );
    const most = Math.max(1, ...sums);
    for (const [index, { cell, times }] of this.#columns.entries()) {
      const sum = sums[index] ?? 0;
      must(cell, '.count').textContent = String(sum);
      const bar = must(cell, 'rect');
      bar.setAttribute('y', String(height - (sum / most) * height));
      bar.setAttribute('height', String((sum / most) * height));
      const [time] = times;
      const link = cell.querySelector('a');
      if (!link || time === undefined) continue;
      const isChosen = state.due === time;
      // A month chosen is given up the way it was chosen.
      link.setAttribute('href', queryOf({ ...state, due: isChosen ? undefined : time }) || '?');
      link.toggleAttribute('aria-current', isChosen);
      if (isChosen) link.setAttribute('aria-current', 'true');
    }
  }
}
