import type { AmbitionBasis, Rank } from '#core/dataset/ambition.ts';
import { twoKindsOfRates } from './rates.ts';

/** The page of one district. */
export const district = {
  description: (name: string) =>
    `${name}：文件、主要指标与其他区县的对照、目标定得高低、独有的和未提及的指标。`,
  code: '区划代码',
  city: '所属',
  documents: '文件',
  population: '人口',
  populationOf: (year: number, label: string) => `${label}，${year}年`,
  estimate: '预计',
  headline: '主要指标与其他区县',
  headlineLead: (target: number) => `本区的数在左，其他区县${target}年的目标在右；点数看原文。`,
  compare: '挑选区县和指标来对照',
  ambition: '目标定得高低',
  ambitionRule: `只比不因区县大小而变的数：占比比目标本身，其余比规划期的年均增长——先取文件写明的，没有写明的由基数和目标推算（斜体；“翻番”按两倍）。${twoKindsOfRates}“以上”“以内”按所写的数比。第1为定得最高；要降低的指标（如失业率）以低者为先。累计数、变动数和建设数量本身不排位次；目标是累计数而文件另写明增速的（如有的固定资产投资），排的是写明的增速。`,
  ambitionNone: '没有能与其他区县比的增速或占比。',
  standings: (name: string) => `${name}的目标在各区县中的位次`,
  own: '本区',
  others: '其他区县',
  standing: ({ place, of, shared }: Rank, basis: AmbitionBasis) =>
    `${of}区县中${shared ? '并列' : ''}第${place} · ${basis === 'pace' ? '年均增长' : '目标'}`,
  within: '规划内部比',
  withinRule: (count: number, all: boolean) =>
    all
      ? `希望升高、得出年均增长的${count}项指标，从快到慢。`
      : `${count}项希望升高、得出年均增长的指标中，增长最快和最慢的。`,
  paces: '增长快慢',
  fastest: '增长最快',
  slowest: '增长最慢',
  fromTo: '从基数到目标',
  statedGrowth: '文件写明',
  headlineCaption: (name: string) => `${name}的主要指标与其他区县`,
  all: '全部指标',
  allLead: (name: string, count: number) => `${name}的规划给出数字的${count}项指标，按主题排列。`,
  allCaption: (name: string) => `${name}的全部指标`,
  only: '只有本区写到的指标',
  onlyLead: '按本站的归类，现有规划中只有这个区县写到这项指标并给出数字；别区写了近似指标的不列。',
  onlyNone: '没有只由本区写到的指标。',
  lacking: '其他区县给出而本区未提及的指标',
  lackingLead:
    '按本站的归类，至少两个其他区县给出了数字，本区的规划没有这项指标的数字或说法；本区写了近似指标的、原表缺失而可能写过的不列。指标后是给出数字的区县；本区写了其他相关指标的，一并列出。',
  lackingRelated: '本区写了',
  lackingNone: '其他区县多有的指标，本区都写到了。',
  noPlan: '还没有收入这个区县与其他区县同一时期的规划纲要。',
};
