import { taskStates } from '../../model/task-status.ts';
import type { Milestone, Task } from '../../model/task.ts';
import { intervals } from '../../tasks/recurrence.ts';
import { onlyHeads } from '../../tasks/row-of-task.ts';
import { statusOf } from '../../tasks/status.ts';
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
    zh: '任务的时间节点或阶段性指标，原列表一条一行。不编号、只起分组作用的行（街镇、分项工作）不单列，见 group；编号而自己不写时间、只统领下级节点的，也是一行，网页统计节点时不计，见 kind。',
    en: 'The steps of the tasks, one row an item of the printed list. Unnumbered items that only group others (a street, a part of the work) are no rows, see group; numbered ones that name no time and only head dated ones are rows, which the pages do not count among the milestones, see kind.',
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
        zh: '到期，YYYY-MM 或 YYYY-MM-DD，几个时间取最后一个，见 due_dates；按月、每季度等重复时间和未写时间的为空',
        en: 'When due, YYYY-MM or YYYY-MM-DD, the last of several, see due_dates; empty for what recurs and where no time is named',
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
    {
      name: 'due_words',
      type: 'string',
      description: {
        zh: '说时间的原文：6月底前、4月初、7月初、10月初、按月；没有则空',
        en: 'The words that say when: 6月底前 (by the end of June), 按月 (each month); empty where none do',
      },
      value: ({ milestone }) => milestone.when?.words,
    },
    {
      name: 'due_dates',
      type: 'list',
      description: {
        zh: '全部到期时间，形式同 due',
        en: 'All times at which it falls due, in the form of due',
      },
      value: ({ milestone }) => milestone.when?.dates.map(({ at }) => at) ?? [],
    },
    {
      name: 'due_start',
      type: 'string',
      description: {
        zh: '写作时段的（2月至3月份）从何月起，YYYY-MM；否则空',
        en: 'The month in which a span of time begins, YYYY-MM; empty where the words give none',
      },
      constraints: { pattern: '\\d{4}-\\d{2}' },
      value: ({ milestone }) => milestone.when?.dates.find(({ start }) => start)?.start,
    },
    {
      name: 'recurrence',
      type: 'string',
      description: {
        zh: '重复的间隔：week 每周，month 每月，quarter 每季度，half-year 每半年，year 每年，unstated 定期而未写间隔；不重复则空',
        en: 'The interval at which it recurs; unstated for 定期 (regularly), which gives none; empty where it does not recur',
      },
      constraints: { enum: intervals },
      value: ({ milestone }) => milestone.when?.recurrence?.every,
    },
    {
      name: 'recurrence_day',
      type: 'integer',
      description: {
        zh: '重复到月内某日的日期（每月15日前为 15）；否则空',
        en: 'The day of the month by which it recurs (15 for 每月15日前); empty elsewhere',
      },
      value: ({ milestone }) => milestone.when?.recurrence?.day,
    },
    {
      name: 'status',
      type: 'string',
      description: {
        zh: '公开来源所说的节点进展：done 完成，done-late 逾期完成，under-way 进行中，not-done 未完成，dropped 取消；未见公开信息的为空',
        en: 'Progress of the milestone as a public source states it; empty where none is on record',
      },
      constraints: { enum: taskStates },
      value: ({ task, milestone }) => statusOf(task, milestone.id)?.state,
    },
    {
      name: 'status_date',
      type: 'string',
      description: { zh: '该说法的日期', en: 'Date of that statement' },
      value: ({ task, milestone }) => statusOf(task, milestone.id)?.date,
    },
    {
      name: 'status_source',
      type: 'string',
      description: { zh: '该说法的网址', en: 'Address of that statement' },
      value: ({ task, milestone }) => statusOf(task, milestone.id)?.source,
    },
    {
      name: 'kind',
      type: 'string',
      description: {
        zh: 'step 节点；heading 自己不写时间、只统领下级节点的条目，网页统计节点时不计',
        en: 'step for a milestone; heading for an item that names no time and only heads dated ones, which the pages do not count',
      },
      constraints: { required: true, enum: ['step', 'heading'] },
      value: ({ task, milestone }) => (onlyHeads(milestone, task) ? 'heading' : 'step'),
    },
  ],
});
