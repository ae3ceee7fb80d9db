import type { PlanYears } from '#core/dataset/comparison-row.ts';

/** The pages of the comparison as they stand without scripts, and the comparison on the home page. */
export const comparePage = {
  title: '对照',
  description: '挑选区县和指标，并列基数、目标和增速；单位统一，每个数都通向它的原句。',
  lead: (districts: number, indicators: number) =>
    `${districts}个区县的规划，${indicators}项指标。挑选区县和指标，得到一张可以核对、可以带走的表和图。`,
  firstOnly: (shown: number, all: number) => `共${all}个区县，这里列出前${shown}个。`,
  themesTitle: '按主题看完整对照',
  themesLead: '每个主题一页，列出全部指标；不用脚本也能看。',
  themeTitle: (theme: string) => `${theme}：各区县指标对照`,
  themeDescription: (theme: string, indicators: number) =>
    `${theme}的${indicators}项指标在各区县规划中的基数、目标和增速。`,
  themeLead: (years: PlanYears, indicators: number) =>
    `${indicators}项指标：${years.base}年的数、${years.target}年的目标、规划写明的年均增长，以及由基数和目标推算的年均增长。`,
  chooseHere: '在这些指标中挑选、排序、出图',
  allThemes: '全部主题',
  chartsTitle: '主要指标：从基数到目标',
  chartsLead: '只画至少两个区县既有基数又有目标的主要指标；累计数和每年的数不在这里。',
  singles: (count: number) => `只有一个区县提到的${count}项`,
  singlesOf: (theme: string) => `${theme}：只有一个区县提到的指标`,
  headlineTitle: '四项主要指标',
  signs: '表中的符号和灰字',
  headlineLead: (base: number, target: number) =>
    `空心为${base}年，实心为${target}年目标，点线圈由“翻番”推算；每项一个比例尺，从零起。`,
  from: '基数',
  to: '目标',
  path: '图示',
  all: '挑选指标，并列对照',
  noScript: '挑选和排序需要脚本。下面按主题列出全部指标，不用脚本也能看。',
  examples: '例如',
  exampleTexts: {
    revenue: '财政收入谁计划增长最快',
    unemployment: '失业率怎么说',
    size: '经济总量的目标有多高',
    structure: '产业结构怎么变',
  },

  /** The line of choices, which reads as a sentence. */
  embedNoScript: '这张图按挑选的区县画成，需要脚本；到规划对照网站看全部表和图。',
};
