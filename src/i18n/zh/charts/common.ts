import type { CommonWords } from '#core/charts/chart-words.ts';
import { figures } from '../figures.ts';
import { words } from '../words.ts';

/** Words that charts of several kinds use. */
export const common = {
  bounds: figures.bounds,
  period: words.period,
  role: words.role,
  columns: {
    indicator: '指标',
    district: '区县',
    base: '基数',
    target: '目标',
    unit: '单位',
    declared: '规划写明的年均增长',
    implied: '由基数和目标推算的年均增长',
    period: '时间',
    value: '数值',
    upper: '上限',
    end: '项',
    basis: '依据',
    arithmetic: '算式',
    index: '指数',
    asWritten: '写法',
  },
  base: (year: number) => `${year}年`,
  target: (year: number) => `${year}年目标`,
  targetOf: (period: string) => `${period}目标`,
  estimate: '预计',
  derived: '推算',
  point: (name: string, when: string, value: string) => `${name} ${when}：${value}`,
  ofSlot: (name, slot) => `${name}的${{ base: '基数', target: '目标', growth: '增速' }[slot]}`,
  coverage: (who, label) => `${who}：文件写的是“${label}”，口径可能不同。`,
  unclear: (name, value, isRate) =>
    `${name}：文件没有写明${value}是${isRate ? '年均还是几年累计' : '期末总数还是期内新增'}。`,
  several: (name, what, others) => `${name}：同一份文件的${what}另作${others.join('、')}。`,
  inferred: (who) => `时期按上下文推定，文件这一段没有写明：${who.join('、')}。`,
  wholePeriod: (figures) => `整个时期要保持的水平，不只是末年一年的数：${figures.join('；')}。`,
  notFromZero: '横轴不从零开始。',
} satisfies CommonWords;
