import type { TaskStatus } from '#core/model/task-status.ts';

/** The page of one task. */
export const taskPage = {
  title: (number: string, title: string) => `任务${number}：${title}`,
  description: (document: string, number: string, lead: string) =>
    `${document}任务${number}：时间节点、完成时限、单位和来源${lead ? `；${lead}牵头` : ''}。`,
  trail: '所在位置',
  status: '进展',
  progress: '未见公开信息。来源文件只列任务和时限，本站不作推断。',
  states: {
    done: '已完成',
    'done-late': '逾期完成',
    'under-way': '进行中',
    'not-done': '未完成',
    dropped: '不再实施',
  } satisfies Record<TaskStatus['state'], string>,
  statusSource: '来源',
  milestones: '时间节点',
  none: '原表没有列出时间节点。',
  columns: { due: '到期', text: '原文' },
  due: { undated: '未写月份' },
  facts: {
    title: '原表各栏',
    category: '类别',
    section: '节',
    deadline: '完成时限',
    lead: '牵头单位',
    responsible: '责任单位',
    leaders: '分管领导',
    indicator: '规划指标',
    themes: '主题',
  },
  /** A cell that the source merges with the row above. */
  inherited: '（原表此格与上一行合并，按沿用上一行理解）',
  nothing: '原表未列',
  first: '并列的几个单位按原表次序；统计时以第一个计。',
  as: (unit: string) => `即${unit}`,
  plan: '与规划的关系',
  planNote: '由本站对读两份文件后填写。',
  passages: '规划章节',
  within: (chapter: string, section: string) => `${chapter} › ${section}`,
  notes: '对来源的说明',
  notesLead: '原表有下列问题，文字照录，未作改动：',
  source: '来源',
  sourceOf: (title: string) => `《${title}》`,
  inTable: '在全表中的位置',
  cite: '引用本项任务',
  locator: (number: string) => `任务${number}`,
  pages: '前后任务',
  previous: '上一项',
  next: '下一项',
};

/** The pages of units of government: all of them, and one each. */
export const unitPages = {
  title: '各单位的任务',
  description: (document: string, units: number) =>
    `${document}提到的 ${units} 个单位：各牵头几项、负责几项，时间节点落在哪几个月。`,
  lead: (document: string, units: number) => `${document}在牵头单位、责任单位两栏共列 ${units} 个单位。`,
  all: '全部任务',
  byUnit: '按单位',
  rule: (total: number) =>
    `牵头：以“牵头单位”栏的第一个单位计，一项任务只计一次，各单位相加为 ${total} 项，即全部任务。并列：排在后面的牵头单位，另计。责任：列为责任单位而不牵头的，一项任务可计入几个单位，不与牵头相加。`,
  unled: (count: number) => `另有 ${count} 项没有牵头单位。`,
  byMonth: '按月份',
  monthRule:
    '节点按所写的月份计，定期重复的、写有几个时间的，在每个到期的月份各计一次，所以各月相加多于节点总数；完成时限按“完成时限”栏计，一项任务一个。',
  columns: {
    unit: '单位',
    leads: '牵头',
    jointly: '并列牵头',
    supports: '责任',
    month: '月份',
    steps: '时间节点',
    deadlines: '完成时限',
  },
  sum: '合计',
  matrix: '牵头单位和月份',
  matrixRule: '各单位牵头（含并列牵头）的任务在各月的时间节点数；并列的任务在几个单位各计一次，所以不相加。',
  byLeader: '按分管领导',
  leaderRule: '以“分管领导”栏为准；一项任务写有几位的，各列一次，所以不相加。数字是任务的编号。',
  inTimeline: '在时间线中看',
  unit: {
    title: (unit: string) => unit,
    description: (unit: string, document: string) =>
      `${unit}在${document}中牵头和负责的任务，以及时间节点落在哪几个月。`,
    counts: (leads: number, jointly: number, supports: number) =>
      [
        `牵头 ${leads} 项`,
        ...(jointly > 0 ? [`并列牵头 ${jointly} 项`] : []),
        `列为责任单位（不牵头）${supports} 项`,
      ].join('，') + '。',
    wordings: '原文写法',
    wording: (name: string, tasks: number) => `${name}（${tasks} 项）`,
    select: '在时间线和全表中查看这些任务',
    months: '各月的时间节点',
    monthsNote:
      '“牵头”含并列牵头；定期重复的在每个到期的月份各计一次，各月相加可以多于节点数；责任另计，不相加。点月份可看是哪些节点。',
    /** A time such as 2023年8月底以前. */
    until: (time: string) => `${time}应完成什么？`,
    agenda: '逐月的节点',
    agendaParts: { leads: '牵头（含并列）', supports: '责任' },
    steps: (count: number) => `${count} 个节点`,
    parts: { leads: '牵头的任务', jointly: '并列牵头的任务', supports: '负责的任务' },
    partCounts: (tasks: number) => `${tasks} 项`,
  },
};
