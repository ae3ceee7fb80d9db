import type { Corpus } from '../../model/corpus.ts';
import { taskStates } from '../../model/task-status.ts';
import type { Task } from '../../model/task.ts';
import { dueFromText } from '../../tasks/due.ts';
import { planServedBy } from '../../tasks/served-passages.ts';
import { statusOf } from '../../tasks/status.ts';
import { defineTable } from '../table.ts';

/** Identifier of a task over all documents. */
export function taskKey({ document, id }: Pick<Task, 'document' | 'id'>): string {
  return `${document}/${id}`;
}

/** The source sets two-character names apart with spaces (黄  刚); a name to look up has none. */
function withoutSpaces(name: string): string {
  return name.replace(/\s/g, '');
}

interface TaskRow extends Task {
  /** The year of the breakdown, for deadlines that name none. */
  readonly year: number;
  /** The plan it serves; empty where the district has none for the year. */
  readonly plan: string;
}

function taskRows({ documents, tasks: all }: Corpus): TaskRow[] {
  const breakdowns = new Map(
    documents.map((document) => {
      const year = Number(document.meta.period.slice(0, 4));
      return [document.id, { year, plan: planServedBy(documents, document)?.id ?? '' }];
    }),
  );
  return all.flatMap((task) => {
    const breakdown = breakdowns.get(task.document);
    return breakdown ? [{ ...task, ...breakdown }] : [];
  });
}

/** `/data/tasks.csv` */
export const tasks = defineTable<TaskRow>({
  name: 'tasks',
  title: { zh: '任务', en: 'Tasks' },
  description: {
    zh: '政府工作报告任务分解表中的任务，一项一行。合并单元格的值在所管各行重复，见 inherited。',
    en: 'The tasks of breakdowns of government work reports. Values of merged cells are repeated in the rows they govern, see inherited.',
  },
  licence: 'text',
  primaryKey: ['task'],
  foreignKeys: [
    { columns: ['document'], table: 'documents', to: ['document'] },
    { columns: ['indicator'], table: 'indicators', to: ['indicator'] },
  ],
  rows: ({ corpus }) => taskRows(corpus),
  columns: [
    {
      name: 'task',
      type: 'string',
      description: { zh: '任务标识：文件/编号', en: 'Identifier: document and file number' },
      constraints: { required: true, unique: true },
      value: taskKey,
    },
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true },
      value: ({ document }) => document,
    },
    {
      name: 'part',
      type: 'string',
      description: {
        zh: '所在部分：tasks 工作任务，livelihood 民生实事',
        en: 'Part: tasks, or livelihood projects',
      },
      constraints: { required: true, enum: ['tasks', 'livelihood'] },
      value: ({ part }) => part,
    },
    {
      name: 'number',
      type: 'integer',
      description: { zh: '部分内的序号，如原表所印', en: 'Number within the part, as printed' },
      constraints: { required: true },
      value: ({ number }) => number,
    },
    {
      name: 'category',
      type: 'string',
      description: { zh: '类别', en: 'Category' },
      constraints: { required: true },
      value: ({ category }) => category,
    },
    {
      name: 'section',
      type: 'string',
      description: {
        zh: '类别下的小节；没有则空',
        en: 'Section within the category; empty where there is none',
      },
      value: ({ section }) => section,
    },
    {
      name: 'title',
      type: 'string',
      description: { zh: '指标任务，含序号', en: 'The task as worded, with its number' },
      constraints: { required: true },
      value: ({ title }) => title,
    },
    {
      name: 'deadline',
      type: 'string',
      description: { zh: '完成时限，如原表所印', en: 'Deadline as printed' },
      value: ({ deadline }) => deadline,
    },
    {
      name: 'lead',
      type: 'list',
      description: { zh: '牵头单位', en: 'Lead units' },
      value: ({ lead }) => lead,
    },
    {
      name: 'responsible',
      type: 'list',
      description: { zh: '责任单位', en: 'Responsible units' },
      value: ({ responsible }) => responsible,
    },
    {
      name: 'leaders',
      type: 'list',
      description: {
        zh: '分管领导；姓名中排版用的空格已去',
        en: 'Leaders in charge; spaces that only set names apart are taken out',
      },
      value: ({ leaders }) => leaders.map(withoutSpaces),
    },
    {
      name: 'milestones',
      type: 'integer',
      description: { zh: '在 milestones 表中的行数', en: 'Number of its rows in the table milestones' },
      constraints: { required: true },
      value: ({ milestones }) => milestones.length,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '任务的地址', en: 'Address of the task' },
      constraints: { required: true },
      value: ({ document, id }, { address }) => address({ to: 'task', document, task: id }),
    },
    {
      name: 'due',
      type: 'string',
      description: { zh: '完成时限的日期形式', en: 'The deadline as a date' },
      constraints: { pattern: '\\d{4}-\\d{2}(-\\d{2})?' },
      value: ({ deadline, year }) => deadline && dueFromText(deadline, year),
    },
    {
      name: 'indicator',
      type: 'string',
      description: {
        zh: 'indicators 中的第一个；任务所定的目标数见 observations 表中 document 与 chapter 为本任务的各行',
        en: 'The first of indicators; the values a task sets stand in the table observations, in the rows whose document and chapter are the task’s',
      },
      value: ({ indicators }) => indicators[0],
    },
    {
      name: 'themes',
      type: 'list',
      description: { zh: '主题标识，一至三个', en: 'Identifiers of one to three themes' },
      constraints: { required: true },
      value: ({ themes }) => themes,
    },
    {
      name: 'inherited',
      type: 'list',
      description: {
        zh: '值来自上面合并单元格、本行未印的列',
        en: 'Columns whose value comes from a merged cell above and is not printed in this row',
      },
      value: ({ inherited }) => inherited,
    },
    {
      name: 'notes',
      type: 'list',
      description: { zh: '本站对原表缺陷的说明', en: 'Our notes on defects of the source' },
      value: ({ notes }) => notes,
    },
    {
      name: 'indicators',
      type: 'list',
      description: {
        zh: '任务服务的规划指标标识；没有则空',
        en: 'Identifiers of the plan’s indicators that the task serves; empty where there is none',
      },
      value: ({ indicators }) => indicators,
    },
    {
      name: 'serves',
      type: 'list',
      description: {
        zh: '任务服务的规划章节：文件/章#节，由本站对读两份文件后填写；规划中没有相应章节的为空',
        en: 'Chapters or sections of the plan that the task serves, as document/chapter#section, set by us on reading both; empty where the plan has none',
      },
      value: ({ serves, plan }) => serves.map((name) => `${plan}/${name}`),
    },
    {
      name: 'status',
      type: 'string',
      description: {
        zh: '公开来源所说的任务进展：done 完成，done-late 逾期完成，under-way 进行中，not-done 未完成，dropped 取消；未见公开信息的为空',
        en: 'Progress of the task as a public source states it; empty where none is on record',
      },
      constraints: { enum: taskStates },
      value: (task) => statusOf(task)?.state,
    },
    {
      name: 'status_date',
      type: 'string',
      description: { zh: '该说法的日期', en: 'Date of that statement' },
      value: (task) => statusOf(task)?.date,
    },
    {
      name: 'status_source',
      type: 'string',
      description: { zh: '该说法的网址', en: 'Address of that statement' },
      value: (task) => statusOf(task)?.source,
    },
  ],
});
