import { twoKindsOfRates } from './rates.ts';

/** Figures in tables and charts: signs, tags and the notes that limit comparison. */
export const figures = {
  bounds: { about: '约', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' },
  measures: { cumulative: '累计', annual: '每年', change: '变动', growth: '增速' },
  natures: { expected: '预期性', binding: '约束性' },
  strengths: { aspired: '措辞为力争', assured: '措辞为确保' },
  natureSigns: { expected: '◇', binding: '◆' },
  years: {
    base: (year: number) => `${year}年`,
    target: (year: number) => `${year}年目标`,
    growth: '年均增长 %',
  },
  ownYear: (year: number) => `${year}年`,
  /** One character a note, the same on every page. */
  noteSigns: {
    estimate: '预',
    'inferred-period': '推',
    'whole-period': '期',
    'single-year': '年',
    'unclear-measure': '歧',
    'several-values': '异',
    'other-wording': '述',
    'other-measure': '另',
    'other-coverage': '名',
  },
  notes: {
    estimate: '预计数或初步统计数，文件这样写明。',
    'inferred-period': '时期按上下文推定，这一段没有写明。',
    'whole-period': '文件给的是整个时期要保持的水平，不只是末年。',
    'single-year': '末年当年的增速，不是几年年均。',
    'unclear-measure':
      '文件没有写明是年均还是几年累计（如表头写“累计或年均增长”），或是期末总数还是期内新增。由基数和目标推得出年均增长的，可以对照。',
    'several-values': '同一份文件另有不同的数，或另有算起来对不上的说法（如“增长1.5倍”）。',
    'other-wording': '同一份文件别处另有说法：加了“以上”之类，或只用文字。',
    'other-measure': '同一份文件另有度量或时期不同的数，如当年数与五年累计、当年增速与年均增速。',
    'other-coverage': '文件的用语与指标名不同，口径可能不同。',
  },
  signs: {
    bounds: '约：原文“左右”等；≥、>、≤、<：原文“以上”“超过”“以内”“低于”等。',
    natures: '◆约束性，◇预期性：只在文件写明时标出。',
    measures:
      '累计：几年合计；每年：规划期内每年都是这个数；变动：比基数增加或减少的数。三者都不与单年的数相比。',
    derived:
      '斜体：由文件中的数推算，文件没有写明；点开看算式；推、歧、异、名随所用的数。缺数：基数或目标没有数；是范围：目标给的是上下限；不适用：占比和累计数没有年均增长。',
    rates: twoKindsOfRates,
    others: '又作：同一份文件别处给出的说法。',
    words: '灰色词句：仅有文字，文件没有给出数字；“翻番”排序和标高低时按基数的倍数算。',
    instead: '另有：同一指标的部分范围、变动数或别的年份；另见：相近指标，口径不同，不能代替。',
  },
  missing: {
    'not-stated': '未提及：文件没有给出。',
    blank: '原表留空：文件有这一格，填的是横线或空白。',
    awaiting: '待上级下达：文件说由上级确定。',
    'lost-in-source': '原表缺失：来源文本丢失了完成情况表，主要指标的数可能在那张表中。',
    'not-comparable': '不可比：文件说的是部分范围、变动数、增速或别的年份，列在格内。',
  },
  printed: (words: string) => `原文“${words}”`,
  formerTarget: '上期目标',
  instead: '另有',
  seeAlso: '另见',
  alsoGiven: '又作',
  more: (count: number) => `，还有${count}处`,
  /** Leads from a figure to the arithmetic that shows how it does not agree with others. */
  check: (count: number) => (count === 1 ? '核对' : `核对${count}项`),
};
