import type { MissingReason } from '../dataset/comparison-row.ts';
import type { Bilingual } from './table.ts';

/** What the codes of missing cells mean, in the words that the pages use; some with what these leave open. */
const meanings: Readonly<Record<MissingReason, Bilingual>> = {
  'not-stated': { zh: '未提及', en: 'the document does not mention it' },
  blank: { zh: '原表留空', en: 'left blank in a table' },
  awaiting: { zh: '待上级下达', en: 'a higher authority is still to set it' },
  'lost-in-source': {
    zh: '原表缺失（来源文本丢失了完成情况表，主要指标的数可能在那张表中）',
    en: 'a table of results is lost in the source text and may have held it (said of headline indicators)',
  },
  'not-comparable': {
    zh: '不可比（只有部分范围、变动数或别的年份的数）',
    en: 'given for a part of the district, as an increment or for another year only',
  },
};

/** The codes with their meanings in a line, for the description of a column. */
export const reasonMeanings: Bilingual = {
  zh: Object.entries(meanings)
    .map(([code, { zh }]) => `${code} ${zh}`)
    .join('，'),
  en: Object.entries(meanings)
    .map(([code, { en }]) => `${code}: ${en}`)
    .join('; '),
};
