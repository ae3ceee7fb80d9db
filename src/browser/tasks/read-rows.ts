import type { StepRow, TaskRow } from '#core/tasks/task-row.ts';
import { keyOf } from '#core/text/fold.ts';

/** The tasks of the page’s table as filters see them. */
export function rowsOfTable(table: HTMLElement): TaskRow[] {
  return [...table.querySelectorAll<HTMLElement>('tr[data-task]')].map((row) => {
    const { task = '', category = '', deadline } = row.dataset;
    const section = row.parentElement?.querySelector('.section')?.textContent ?? '';
    const title = row.querySelector('.title-part')?.textContent ?? '';
    return {
      ...{ id: task, category, deadline },
      lead: listIn(row, 'lead'),
      responsible: listIn(row, 'responsible'),
      leaders: listIn(row, 'leader'),
      themes: listIn(row, 'theme'),
      indicators: listIn(row, 'indicator'),
      text: keyOf(section + title),
      steps: [...row.querySelectorAll<HTMLElement>('[data-step]')].map(stepOf),
    };
  });
}

function listIn(element: HTMLElement, name: string): string[] {
  return element.dataset[name]?.split(' ') ?? [];
}

function stepOf(item: HTMLElement): StepRow {
  const { step = '', repeats } = item.dataset;
  const above = item.parentElement?.closest('li');
  return {
    id: step,
    dues: listIn(item, 'due'),
    repeats: repeats !== undefined,
    text: keyOf((above ? ownText(above) : '') + ownText(item)),
  };
}

/** The words of an item without those of the items below it. */
function ownText(item: Element): string {
  return [...item.childNodes]
    .filter((node) => node.nodeName !== 'UL')
    .map((node) => node.textContent ?? '')
    .join('');
}
