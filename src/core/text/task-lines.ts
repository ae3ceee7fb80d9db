import type { TaskTable } from '../model/document.ts';
import type { Task, TaskMeta } from '../model/task.ts';
import { titleBlock } from '../model/task-id.ts';
import type { Line } from './plain.ts';
import { printedFrom, uncorrected } from './readings.ts';

/** A printed table of a breakdown: its title, heads and introductory line, then the tasks of its part. */
export function linesOfTaskTable(table: TaskTable, tasks: readonly Task[]): Line[] {
  const line = (kind: Line['kind'], name: string, text: string): Line => ({
    kind,
    chapter: table.part,
    section: 's0',
    block: `${table.part}-${name}`,
    ...uncorrected(text),
  });
  return [
    ...(table.title ? [line('table', 'title', table.title)] : []),
    line('row', 'head', table.head.join('\t')),
    ...(table.note ? [line('note', 'note', table.note)] : []),
    ...tasks.filter(({ part }) => part === table.part).flatMap(linesOfTask),
  ];
}

/** A task cell by cell in the order of the printed table; inherited cells are not printed again. */
function linesOfTask(task: Task): Line[] {
  const at = { chapter: task.id, section: 's0' };
  const printed = (field: TaskMeta['inherited'][number], text: string | undefined) =>
    task.inherited.includes(field) ? '' : (text ?? '');
  const cells = (list: readonly (string | undefined)[]) => uncorrected(list.join('\t'));
  return [
    {
      ...at,
      kind: 'task',
      block: titleBlock,
      ...cells([printed('category', task.category), printed('section', task.section), task.title]),
    },
    ...task.items.map((item) => ({
      ...at,
      kind: 'milestone' as const,
      block: item.id,
      ...printedFrom(item.inlines),
    })),
    {
      ...at,
      kind: 'task',
      block: 'units',
      ...cells([
        printed('deadline', task.deadline),
        printed('lead', task.lead.join(' ')),
        printed('responsible', task.responsible.join(' ')),
        printed('leaders', task.leaders.join(' ')),
      ]),
    },
  ];
}
