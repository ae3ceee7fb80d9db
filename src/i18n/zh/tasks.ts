import type { MilestoneCounts } from '#core/tasks/claimed-counts.ts';
import type { Grouping, TaskOrder } from '#core/tasks/task-state.ts';
import { countingsText } from './countings.ts';

const livelihood = '民生';

/** The pages of a task breakdown: the list, a task each, a unit each. */
export const tasks = {
  title: (document: string) => document,
  description: (document: string, count: number) =>
    `${document}的 ${count} 项任务：时间线和全表，可按到期时间、单位、分管领导、类别和主题查看。`,
  lead: (issuer: string, number: string | undefined, date: string) =>
    [issuer, number, date].filter(Boolean).join('，') + '。',
  document: '文件全文与说明',
  units: '各单位的任务',
  data: '下载任务和时间节点数据',
  progress: '进展：未见公开信息。来源文件只列任务和时限，本站不作推断。',
  unscripted: '没有脚本不能筛选，以下是全部任务；各单位逐月的节点，另见：',
  views: { timeline: '时间线', table: '全表' },
  filters: {
    label: '筛选任务',
    due: '到期时间',
    until: '到某月底以前',
    quarters: '季度',
    months: '月份',
    others: '没有月份的',
    facets: {
      unit: '单位（牵头或责任）',
      lead: '牵头单位',
      responsible: '责任单位',
      leader: '分管领导',
      category: '类别',
      theme: '主题',
      indicator: '指标',
    },
    any: '不限',
    words: '文字',
    wordsHint: '标题或节点里的字词',
    more: '更多条件',
    group: '分组',
    groups: {
      usual: '自动（单位的牵头在前）',
      category: '类别（原表次序）',
      month: '到期月份',
      quarter: '到期季度',
      lead: '牵头单位',
      responsible: '责任单位',
      leader: '分管领导',
      theme: '主题',
      indicator: '指标',
      none: '不分组',
    } satisfies Record<Grouping, string>,
    order: '次序',
    orders: { printed: '原表次序', due: '最近的节点', deadline: '完成时限' } satisfies Record<
      TaskOrder,
      string
    >,
    submit: '查看',
    presets: '常用：',
    option: (name: string, tasks: number) => `${name}（${tasks}）`,
  },
  presets: {
    half: (month: number) => `到${month}月底应完成什么？`,
    /** A unit, and a time such as 2023年8月底以前. */
    unit: (unit: string, time: string) => `${unit}${time}应完成什么？`,
    third: '第三季度到期的',
    months: '逐月看',
    leads: '按牵头单位看',
    repeated: '定期重复的',
    undated: '没写月份的',
  },
  timeline: {
    note: '一行一项任务，一列一个月。标记里的数字是节点在原表中的序号；一个月里有几个节点的合成一个标记；定期重复的、写有几个时间的，在每个到期的月份各有一个，所以各月相加可以多于节点总数。',
    legend: {
      dated: '时间节点',
      repeated: '定期重复（按月、每季度）',
      undated: '未写月份',
      deadline: '完成时限',
      chosen: '所选的节点',
      out: '不在所选之内',
      noProgress: '所选与否都不表示完成与否',
    },
    axis: '各月到期的节点数',
    /** A column’s short name, and what follows it where there is room. */
    column: (key: string) =>
      ({ open: '无', later: '以后', earlier: '以前' })[key] ?? String(Number(key.slice(5, 7))),
    columnUnit: (key: string) => ({ open: '月份', later: '', earlier: '' })[key] ?? '月',
    task: (number: string) => `任务${number}`,
    /** What a row and its marks are, for those who do not see them and for the pointer. */
    row: (task: string) => `${task}的时间节点`,
    mark: (task: string, time: string, steps: readonly string[]) => `${task}，${time}：${steps.join('；')}`,
    step: (number: string, due: string) => (number === '' ? due : `节点${number}，${due}`),
    deadline: (task: string, words: string) => `${task}，完成时限：${words}`,
  },
  parts: { tasks: '工作任务', livelihood: '十件民生实事' },
  counts: (tasks: number, milestones: MilestoneCounts) =>
    `此处列 ${tasks} 项。时间节点：${countingsText(milestones)}。`,
  categories: (part: string) => `${part}的类别`,
  /** The number of a task; livelihood projects have numbers of their own. */
  number: (part: 'tasks' | 'livelihood', number: number) =>
    part === 'livelihood' ? `${livelihood}${number}` : String(number),
  /** Before the printed number of a livelihood project, which begins at 1 again. */
  livelihood,
  /** What stands above a printed table. */
  printed: { title: '原表标题', head: '原表各栏' },
  columns: { task: '任务', milestones: '时间节点或阶段性指标', facts: '时限和单位' },
  facts: { deadline: '时限', lead: '牵头', responsible: '责任', leaders: '分管' },
  inherited: '同上一行（合并单元格）',
  indicator: '指标',
  themes: '主题',
  notes: '来源说明',
  link: (number: string) => `任务 ${number} 的地址`,
  /** Behind the number that leads to a task’s page, for those who hear it. */
  page: '本项任务的单页',
};
