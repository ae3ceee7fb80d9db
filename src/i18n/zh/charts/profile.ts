import type { ProfileWords } from '#core/charts/chart-words.ts';
import { twoKindsOfRates } from '../rates.ts';

/** Words of the profile of a district. */
export const profile = {
  finding: (name, { indicators, first, last }) => {
    const found = [first > 0 && `${first}项定得最快`, last > 0 && `${last}项定得最慢`].filter(Boolean);
    const subject = `${name}与其他区县可比的${indicators}项增速`;
    return found.length > 0 ? `${subject}：${found.join('，')}` : `${subject}：都在中间`;
  },
  rule: `文件写明的年均增长；没有写明的画作虚线，由基数和目标推算，“翻番”按两倍。${twoKindsOfRates}`,
  noted: {
    'inferred-period': (figures) => `时期按上下文推定，文件那一段没有写明：${figures.join('、')}。`,
    'unclear-measure': (figures) => `文件没有写明是年均还是几年累计的：${figures.join('、')}。`,
    'several-values': (figures) => `同一份文件另有不同的数或说法：${figures.join('、')}。`,
    'other-coverage': (figures) => `文件的用语与指标名不同，口径可能不同：${figures.join('、')}。`,
  },
  figure: (name, indicator, value) => `${name}${indicator}${value}`,
  summary: (name, rows) =>
    `${name}与其他区县计划的年均增长。${rows
      .map(({ indicator, values }) => `${indicator}：${values.join('，')}`)
      .join('；')}。`,
} satisfies ProfileWords;
