import type { RankedWhat, RankingWords } from '#core/charts/chart-words.ts';

/** What stands before a period, by measure; `over` several years and `within` one. */
const measures = {
  level: { over: '', within: '' },
  cumulative: { over: '几年合计', within: '全年合计' },
  annual: { over: '每年', within: '当年' },
  change: { over: '变动', within: '当年变动' },
  growth: { over: '规划写明的年均增长', within: '规划写明的当年增速' },
  structure: { over: '构成', within: '构成' },
} as const satisfies Record<RankedWhat['measure'], { over: string; within: string }>;

const orders = { certain: '从大到小', 'as-written': '按所写的数从大到小', single: '只有一个区县' } as const;

/** Words of rankings. */
export const ranking = {
  heading: ({ slot, measure, period, isSpan }, { base, target }) => {
    if (measure === 'level') return slot === 'target' ? `${target}年目标` : `${base}年的数`;
    const what = `${measures[measure][isSpan ? 'over' : 'within']}，${period}`;
    return slot === 'target' ? `${what}目标` : what;
  },
  title: (name, heading, order) => `${name}：${heading}，${orders[order]}`,
  subtitle: (heading, unit) => `${heading}，${unit}`,
  implied: (said, value) => `${said} ${value}`,
  impliedRemark: '点线条：由基数乘以文件所说的倍数推算，文件没有给出这个数。',
  uncertain: (figures) => `只给上下限或范围的，按所写的数排列，真正的先后可能不同：${figures.join('，')}。`,
  apart: (others) =>
    `度量或年数不同，不排在一起，另作一图：${others
      .map(({ heading, names }) => `${names.join('、')}（${heading}）`)
      .join('；')}。`,
  without: (districts) =>
    `没有可比的数：${districts
      .map(({ name, words }) => (words === undefined ? name : `${name}（只写“${words}”）`))
      .join('、')}。`,
  summary: (name, heading, rows) =>
    `${name}，${heading}。${rows.map(({ name: district, value }) => `${district}${value}`).join('，')}。`,
} satisfies RankingWords;
