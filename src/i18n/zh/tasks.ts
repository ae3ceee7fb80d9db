/** The page of a task breakdown. */
export const tasks = {
  title: (document: string) => document,
  description: (document: string, count: number) =>
    `${document}的 ${count} 项任务：时间节点、完成时限、牵头单位、责任单位和分管领导，逐字可查。`,
  lead: (issuer: string, number: string | undefined, date: string) =>
    [issuer, number, date].filter(Boolean).join('，') + '。',
  document: '文件全文与说明',
  data: '下载任务和时间节点数据',
  progress: '进展：来源文件只列任务和时限，未见公开进展信息。',
  parts: { tasks: '工作任务', livelihood: '十件民生实事' },
  counts: (tasks: number, milestones: number) => `此处列 ${tasks} 项，逐条计 ${milestones} 个时间节点。`,
  categories: (part: string) => `${part}的类别`,
  /** The number of a task in an index; livelihood projects have numbers of their own. */
  number: (part: 'tasks' | 'livelihood', number: number) =>
    part === 'livelihood' ? `民生${number}` : String(number),
  /** What stands above a printed table. */
  printed: { title: '原表标题', head: '原表各栏' },
  facts: { deadline: '时限', lead: '牵头', responsible: '责任', leaders: '分管' },
  inherited: '同上一行（合并单元格）',
  indicator: '指标',
  themes: '主题',
  notes: '来源说明',
  link: (number: string) => `任务 ${number} 的地址`,
  months: {
    title: '按月份',
    note: '各月到期的时间节点数，按节点开头所写的月份计；展开可见是哪些任务。',
    name: (month: string) => {
      const [year, number] = month.split('-').map(Number);
      return `${year}年${number}月`;
    },
    none: '未写月份或定期',
  },
  leads: {
    title: '按牵头单位',
    note: (total: number) =>
      `每项任务按“牵头单位”栏的第一个单位计一次，合计 ${total} 项；排在后面的牵头单位另列为“并列”。`,
    rest: (count: number) => `其余 ${count} 个单位`,
    jointly: '并列：',
  },
};
