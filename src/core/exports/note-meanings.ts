import type { ComparabilityNote } from '../dataset/comparability.ts';
import type { Bilingual } from './table.ts';

/** What the codes of the notes in the table comparison mean. */
const meanings: Readonly<Record<ComparabilityNote, Bilingual>> = {
  estimate: { zh: '预计数或初步统计数', en: 'estimate' },
  cumulative: { zh: '几年累计', en: 'total over several years' },
  annual: { zh: '时期内每年的数', en: 'amount in each year of the period' },
  change: { zh: '时期内的变动', en: 'difference over the period' },
  about: { zh: '约数', en: 'approximate' },
  'at-least': { zh: '下限', en: 'lower bound' },
  'at-most': { zh: '上限', en: 'upper bound' },
  'inferred-period': { zh: '时期系推定', en: 'the period is inferred' },
  'whole-period': { zh: '整个时期保持的水平', en: 'a level held throughout the period' },
  'single-year': { zh: '单年增速，不是年均', en: 'growth of one year, not an average' },
  'unclear-measure': {
    zh: '文件没有写明是年均还是几年累计，或是期末总数还是期内合计',
    en: 'the document leaves open whether it is annual or over several years, or a total or what the period adds',
  },
  'several-values': {
    zh: '文件另有不同的数，或另有算起来对不上的说法',
    en: 'another number in the document, or words that make another',
  },
  'other-wording': { zh: '文件别处另有说法', en: 'other words elsewhere in the document' },
  'other-measure': { zh: '文件另有别的度量或时期的数', en: 'another measure or period elsewhere' },
  'other-coverage': { zh: '用语与指标名不同，口径可能不同', en: 'the wording may cover something else' },
};

/** The codes with their meanings in a line, for the description of a column. */
export const noteMeanings: Bilingual = {
  zh: Object.entries(meanings)
    .map(([code, { zh }]) => `${code} ${zh}`)
    .join('；'),
  en: Object.entries(meanings)
    .map(([code, { en }]) => `${code}: ${en}`)
    .join('; '),
};
