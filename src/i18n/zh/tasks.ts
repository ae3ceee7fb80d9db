/** The page of a task breakdown. */
export const tasks = {
  title: (document: string) => document,
  description: (document: string, count: number) =>
    `${document}的 ${count} 项任务：时间节点、完成时限、牵头单位、责任单位和分管领导，逐字可查。`,
  lead: (issuer: string, date: string) => `${issuer}，${date}。`,
  document: '文件全文与说明',
  data: '下载任务和时间节点数据',
  progress: '进展：来源文件只列任务和时限，未见公开进展信息。',
  parts: { tasks: '工作任务', livelihood: '十件民生实事' },
  counts: (tasks: number, milestones: number) => `此处列 ${tasks} 项，逐条计 ${milestones} 个时间节点。`,
  /** The number of a task in an index; livelihood projects have numbers of their own. */
  number: (part: 'tasks' | 'livelihood', number: number) => (part === 'livelihood' ? `民生${number}` : String(number)),
  facts: { deadline: '时限', lead: '牵头', responsible: '责任', leaders: '分管' },
  inherited: '同上一行（合并单元格）',
  indicator: '指标',
  themes: '主题',
  notes: '来源说明',
  link: (number: string) => `任务 ${number} 的地址`,
  months: {
    title: '按月份',
    note: '按各节点开头所写的月份计。一项任务可有多个节点，在几个月份出现。',
    caption: '各月到期的时间节点',
    month: '月份',
    name: (month: string) => {
      const [year, number] = month.split('-').map(Number);
      return `${year}年${number}月`;
    },
    none: '未写月份或定期重复',
    count: '节点',
    tasks: '任务',
  },
  leads: {
    title: '按牵头单位',
    note: (total: number) =>
      `每项任务按“牵头单位”栏的第一个单位计一次，合计 ${total} 项；排在后面的牵头单位另列为“并列”。同一单位的不同写法合并计。`,
    caption: '各单位牵头的任务',
    unit: '单位',
    count: '项数',
    tasks: '任务',
    jointly: '并列：',
  },
};
