import type { Milestone, Task } from '../../model/task.ts';
import { defineTable } from '../table.ts';
import { taskKey } from './tasks.ts';

interface MilestoneRow {
  readonly task: Task;
  readonly milestone: Milestone;
  readonly order: number;
}

/** `/data/milestones.csv` */
export const milestones = defineTable<MilestoneRow>({
  name: 'milestones',
  title: { zh: '时间节点', en: 'Milestones' },
  description: {
    zh: '任务的时间节点或阶段性指标，原列表一条一行；只起分组作用的行不单列，见 group。',
    en: 'The steps of the tasks, one row an item of the printed list; items that only group others are not rows of their own, see group.',
  },
  licence: 'text',
  primaryKey: ['milestone'],
  foreignKeys: [{ columns: ['task'], table: 'tasks', to: ['task'] }],
  rows: ({ corpus }) =>
    corpus.tasks.flatMap((task) =>
      task.milestones.map((milestone, index) => ({ task, milestone, order: index + 1 })),
    ),
  columns: [
    {
      name: 'milestone',
      type: 'string',
      description: { zh: '节点标识：任务/行', en: 'Identifier: task and item' },
      constraints: { required: true, unique: true },
      value: ({ task, milestone }) => `${taskKey(task)}/${milestone.id}`,
    },
    {
      name: 'task',
      type: 'string',
      description: { zh: '任务标识', en: 'Identifier of the task' },
      constraints: { required: true },
      value: ({ task }) => taskKey(task),
    },
    {
      name: 'order',
      type: 'integer',
      description: { zh: '在任务内的次序，从 1 起', en: 'Order within the task, from 1' },
      constraints: { required: true },
      value: ({ order }) => order,
    },
    {
      name: 'group',
      type: 'string',
      description: {
        zh: '上一级的条目（街镇、分项工作）；没有则空',
        en: 'The item it stands under (a street, a part of the work); empty where there is none',
      },
      value: ({ milestone }) => milestone.group,
    },
    {
      name: 'due',
      type: 'string',
      description: {
        zh: '到期，YYYY-MM 或 YYYY-MM-DD，取自开头的时间；按月、每季度等重复时间和未写时间的为空',
        en: 'When due, YYYY-MM or YYYY-MM-DD, from the opening words; empty for repeated dates and where none is named',
      },
      constraints: { pattern: '\\d{4}-\\d{2}(-\\d{2})?' },
      value: ({ milestone }) => milestone.due,
    },
    {
      name: 'text',
      type: 'string',
      description: { zh: '原文', en: 'The text as printed' },
      constraints: { required: true },
      value: ({ milestone }) => milestone.text,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '节点的地址', en: 'Address of the milestone' },
      constraints: { required: true },
      value: ({ task: { document, id }, milestone }, { address }) =>
        address({ to: 'task-list', document, task: id, milestone: milestone.id }),
    },
  ],
});
