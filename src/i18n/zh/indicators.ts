/** The list of indicators and the page of one. */
export const indicators = {
  title: '指标',
  description: '各区县规划和任务中出现的全部指标：定义、基数、目标和每一句原文。',
  lead: (count: number, districts: number) =>
    `${count}项指标在${districts}个区县的文件中有数字。每项一页：定义、对照表、图，以及取数的每一句原文。`,
  districtsWithNumber: (count: number, all: number) => `${count}/${all}个区县给出数字`,
  without: '没有文件给出数字',
  withoutLead: '下列指标在词表中有定义，现有文件都没有给出全区的数字。',
  unit: '单位',
  theme: '主题',
  direction: '期望方向',
  directions: { up: '规划希望升高', down: '规划希望降低', none: '不分升降' },
  worded: '文件中的叫法',
  table: '各区县的数',
  compare: '挑选区县、换图、带走这张表',
  tableOf: (name: string) => `${name}：各区县的基数、目标和年均增长`,
  noNumber: '现有文件没有给出这项指标的数字。',
  sources: '取数的每一句',
  sourcesLead: (count: number) => `共${count}个数。红字是数字本身，句子照录原文，链接通向所在段落。`,
  toParagraph: '看原文',
  recorded: (figure: string) => `记作${figure}`,
  scope: (scope: string) => `范围：${scope}`,
  inferred: '年份为推定',
  related: '相近指标（不合并）',
  describe: (name: string, districts: number) =>
    `${name}：定义、${districts}个区县的基数与目标、图和每一句出处。`,
};
