/** The comparison page and the comparison on the home page. */
export const compare = {
  title: '对照',
  description: '各区县规划的指标并列：基数、目标、年均增长，单位统一，每个数都通向它的原句。',
  lead: (districts: number, indicators: number, base: number, target: number) =>
    `${districts}个区县的规划，${indicators}项指标：${base}年的数、${target}年的目标和规划的年均增长。单位已统一，每个数都通向它所在的那一段原文。`,
  firstOnly: (shown: number, all: number) => `共${all}个区县，这里列出前${shown}个。`,
  contents: '按主题',
  chartsTitle: '主要指标：从基数到目标',
  chartsLead: '只画至少两个区县既有基数又有目标的主要指标；五年累计数不在这里。',
  tableOf: (theme: string) => `${theme}：各区县指标对照`,
  singles: (count: number) => `只有一个区县给出的${count}项`,
  singlesOf: (theme: string) => `${theme}：只有一个区县给出的指标`,
  indicator: '指标',
  district: '区县',
  growth: '年均 %',
  base: (year: number) => `${year}`,
  target: (year: number) => `${year}目标`,
  headlineTitle: '四项主要指标',
  headlineLead: (base: number, target: number) =>
    `空心为${base}年，实心为${target}年目标；每项一个比例尺，从零起。`,
  from: '基数',
  to: '目标',
  path: '图示',
  all: '全部指标对照',
};
