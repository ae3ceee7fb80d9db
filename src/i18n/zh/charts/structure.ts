import type { StructureWords } from '#core/charts/chart-words.ts';

/** Words of charts of shares. */
export const structure = {
  title: '三次产业结构：各年份一、二、三产业的占比',
  subtitle: '占地区生产总值的百分比；虚线框为目标',
  sectors: ['第一产业', '第二产业', '第三产业'],
  summary: (rows) =>
    `三次产业结构。${rows
      .map(({ name, period, parts, target }) => `${name}${period}年${target ? '目标' : ''}${parts}`)
      .join('；')}。`,
} satisfies StructureWords;
