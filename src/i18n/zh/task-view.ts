import type { DueChoice } from '#core/tasks/due-choice.ts';
import type { Facet, StateProblem } from '#core/tasks/task-state.ts';
import type { UnitPart } from '#core/tasks/unit-part.ts';

const quarters = ['一', '二', '三', '四'];

/** `2023-06` as 2023年6月, `2023-q3` as 2023年第三季度, `until-2023-06` as 2023年6月底以前. */
function time(choice: DueChoice): string {
  if (choice === 'repeated') return '定期重复';
  if (choice === 'undated') return '未写月份';
  const until = /^until-(\d{4})-(\d{2})$/.exec(choice);
  if (until) return `${until[1]}年${Number(until[2])}月底以前`;
  const [, year, quarter] = /^(\d{4})-q(\d)$/.exec(choice) ?? [];
  if (year !== undefined) return `${year}年第${quarters[Number(quarter) - 1]}季度`;
  const [ofYear, month] = choice.split('-');
  return `${ofYear}年${Number(month)}月`;
}

const conditions: Readonly<Record<Facet | 'words', (name: string) => string>> = {
  unit: (name) => `${name}牵头或负责`,
  lead: (name) => `${name}牵头`,
  responsible: (name) => `${name}列为责任单位`,
  leader: (name) => `${name}分管`,
  category: (name) => `类别“${name}”`,
  theme: (name) => `主题“${name}”`,
  indicator: (name) => `指标“${name}”`,
  words: (words) => `含“${words}”`,
};

/** What the browser says while tasks are chosen and grouped; downloaded with the script of that page alone. */
export const taskView = {
  time,
  /** The name of a group of milestones by time; what is repeated at stated intervals stands in its months. */
  timeGroup: (key: DueChoice) => (key === 'repeated' ? '定期，未写间隔' : time(key)),
  /** A time or a value as a condition of a sentence. */
  due: (choice: DueChoice) =>
    choice === 'repeated' || choice === 'undated' ? `${time(choice)}的节点` : `${time(choice)}到期`,
  conditions,
  and: '，',
  counts: (tasks: number, steps: number) => `${tasks} 项任务，${steps} 个时间节点`,
  all: (counts: string) => `全部 ${counts}。`,
  found: (asked: string, counts: string) => `${asked}：${counts}。`,
  none: (asked: string) => `没有这样的任务：${asked}。`,
  /** The heading of what a unit has to do with tasks. */
  parts: {
    leads: (unit: string) => `${unit}牵头`,
    jointly: (unit: string) => `${unit}并列牵头`,
    supports: (unit: string) => `${unit}为责任单位，不牵头`,
  } satisfies Record<UnitPart, (unit: string) => string>,
  clear: '去掉全部条件',
  instead: '可以放宽：',
  /** Words that are the name of a unit: the columns of units are not searched. */
  unitMeant: '按单位找：',
  unit: (unit: string, tasks: number) => `${unit}牵头或负责的（${tasks} 项）`,
  without: {
    due: '不限时间',
    unit: '不限单位',
    lead: '不限牵头单位',
    responsible: '不限责任单位',
    leader: '不限分管领导',
    category: '不限类别',
    theme: '不限主题',
    indicator: '不限指标',
    words: '不限文字',
  } satisfies Record<Facet | 'due' | 'words', string>,
  withTasks: (way: string, tasks: number) => `${way}（${tasks} 项）`,
  problem: ({ kind, parameter, value }: StateProblem) =>
    ({
      'unknown-value': `地址中的“${parameter}=${value}”无法识别，已略去。`,
      'unknown-name': `地址中的“${parameter}”无法识别，已略去。`,
      'one-only': `地址中“${parameter}”只能有一个，“${value}”已略去。`,
      'too-long': `地址中的“words”太长，只用了开头的部分。`,
    })[kind],
  /** A mark of the timeline that is among those asked for. */
  chosenMark: (name: string) => `所选：${name}`,
  /** Below the milestones of a task that are shown. */
  rest: (steps: number) => `另有 ${steps} 个节点不在所选之内`,
  /** The heading of a group without a value. */
  ungrouped: {
    indicator: '没有对应的指标',
    leader: '未写分管领导',
    lead: '未写牵头单位',
    responsible: '未写责任单位',
  },
  otherwise: '其他',
  hidden: (number: string) => `任务 ${number} 不在所选之内。`,
  show: '显示全部任务',
};
