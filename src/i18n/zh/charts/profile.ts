import type { ProfileWords } from '#core/charts/chart-words.ts';

/** Words of the profile of a district. */
export const profile = {
  finding: (name, { indicators, first, last }) => {
    const found = [first > 0 && `${first}项定得最快`, last > 0 && `${last}项定得最慢`].filter(Boolean);
    const subject = `${name}与其他区县可比的${indicators}项增速`;
    return found.length > 0 ? `${subject}：${found.join('，')}` : `${subject}：都在中间`;
  },
  rule: '文件写明的年均增长；没有写明的画作虚线，由基数和目标推算，“翻番”按两倍。',
  summary: (name, rows) =>
    `${name}与其他区县计划的年均增长。${rows
      .map(({ indicator, values }) => `${indicator}：${values.join('，')}`)
      .join('；')}。`,
} satisfies ProfileWords;
