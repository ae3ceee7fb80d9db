import { isMonth, isMonthOf } from '#core/tasks/due-choice.ts';
import { choosesSteps, type SelectedTask } from '#core/tasks/selection.ts';
import type { TaskState } from '#core/tasks/task-state.ts';
import { taskView } from '../../i18n/zh/task-view.ts';
import { element, must } from '../elements.ts';
import type { RowView } from './row-list.ts';

/** The table: of a task’s milestones those asked for are shown, and how many are not. */
export const tableView: RowView = {
  group: (heading) => {
    const rows = element('tbody');
    const table = element('table', { class: 'tasks' }, rows);
    return { group: element('section', { class: 'group' }, ...(heading ? [heading] : []), table), rows };
  },
  dress: (row, { row: { steps }, steps: kept }) => {
    const shown = new Set(kept.map(({ id }) => id));
    const whole = kept.length === steps.length;
    for (const item of row.querySelectorAll<HTMLElement>('.milestones li')) {
      const own = [item, ...item.querySelectorAll<HTMLElement>('[data-step]')];
      item.hidden = !whole && !own.some(({ dataset }) => shown.has(dataset['step'] ?? ''));
      // It is there only for what stands below it.
      const isContext = !whole && !shown.has(item.dataset['step'] ?? '');
      item.toggleAttribute('data-context', isContext);
    }
    const cell = row.querySelector('.milestones');
    cell?.querySelector('.rest')?.remove();
    const rest = steps.length - kept.length;
    if (rest > 0) cell?.append(element('p', { class: 'rest', 'data-added': '' }, taskView.rest(rest)));
  },
};

/** The timeline: marks of milestones asked for are ringed, others faint. */
export function timelineView(stateNow: () => TaskState): RowView {
  return {
    group: (heading) => {
      const rows = element('ol', { class: 'lines' });
      return { group: element('section', { class: 'band' }, ...(heading ? [heading] : []), rows), rows };
    },
    dress: (row, { steps, time }: SelectedTask) => {
      const kept = new Set(steps.map(({ id }) => id));
      const state = stateNow();
      const times = [state.due, time].filter((choice) => choice !== undefined);
      const choosing = choosesSteps(state) || time !== undefined;
      for (const mark of row.querySelectorAll<SVGElement>('.step')) {
        const { steps: ids = '', at = '' } = mark.dataset;
        // What is repeated was asked for in some of its months only.
        const isThen = times.every((choice) => !isMonth(at) || isMonthOf(at, choice));
        const isKept = isThen && ids.split(' ').some((step) => kept.has(step));
        mark.classList.toggle('chosen', choosing && isKept);
        mark.classList.toggle('out', choosing && !isKept);
        nameMark(mark, choosing && isKept);
      }
    },
  };
}

/** Says of a mark whether it was asked for: to those who do not see it its shape says nothing. */
function nameMark(mark: SVGElement, isChosen: boolean): void {
  const title = must(mark, 'title');
  const name = (mark.dataset['name'] ??= title.textContent);
  title.textContent = isChosen ? taskView.chosenMark(name) : name;
}
