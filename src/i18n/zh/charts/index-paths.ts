import type { IndexWords } from '#core/charts/chart-words.ts';

/** Words of indexed paths. */
export const index = {
  title: (name, base, target) => `${name}：以${base}年为100，${target}年到多少`,
  subtitle: (name, base) => `${name}，指数，${base}年=100；虚线通向目标`,
  passages: '只连属于同一段文字或同一组基数、目标的数；指数由本站推算。',
  summary: (name, rows) =>
    `${name}的指数。${rows.map(({ name: district, points }) => `${district}：${points}`).join('；')}。`,
} satisfies IndexWords;
