import type { RankingWords } from '#core/charts/chart-words.ts';

/** Words of rankings. */
export const ranking = {
  title: (name, slot) => `${name}：按${slot}从大到小`,
  subtitle: (slot, unit) => `${slot}，${unit}`,
  slots: {
    base: ({ base }) => `${base}年的数`,
    target: ({ target }) => `${target}年目标`,
    growth: () => '规划写明的年均增长',
  },
  without: (districts) =>
    `没有可比的数：${districts
      .map(({ name, words }) => (words === undefined ? name : `${name}（只写“${words}”）`))
      .join('、')}。`,
  summary: (name, rows) =>
    `${name}。${rows.map(({ name: district, value }) => `${district}${value}`).join('，')}。`,
} satisfies RankingWords;
