/** Figures in tables and charts: signs, tags and the notes that limit comparison. */
export const figures = {
  bounds: { about: '约', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' },
  measures: { cumulative: '累计', annual: '每年', change: '增量' },
  natures: { expected: '预期性', binding: '约束性' },
  strengths: { aspired: '措辞为力争', assured: '措辞为确保' },
  natureSigns: { expected: '◇', binding: '◆' },
  years: {
    base: (year: number) => `${year}年`,
    target: (year: number) => `${year}年目标`,
    growth: '年均增长 %',
  },
  ownYear: (year: number) => `${year}年`,
  notes: {
    estimate: '预计数或初步统计数：文件这样写明。',
    'inferred-period': '年份按上下文推定，句中没有写明。',
    'whole-period': '文件给的是整个时期要保持的水平，不只是末年。',
    'single-year': '末年当年的增速，不是五年年均。',
    'several-values': '同一份文件别处另有不同的数，逐句列在指标页。',
    'other-wording': '同一份文件别处另有说法（加了“以上”之类，或只用文字），逐句列在指标页。',
    'other-measure':
      '同一份文件另有口径或时期不同的数（当年数与五年累计，当年增速与年均增速），逐句列在指标页。',
    'other-coverage': '文件的用语与指标名不同，口径可能不同，见指标页。',
  },
  signs: {
    title: '符号',
    bounds: '约：原文“左右”等；≥、>、≤、<：原文“以上”“超过”“以内”“低于”等。',
    natures: '◆约束性，◇预期性：只在文件写明时标出。',
    cumulative: '累计：几年合计，不与单年的数相比，不放在同一坐标轴上。',
  },
  missing: {
    title: '没有数字的格子',
    'not-stated': '未提及：文件没有给出。',
    blank: '原表留空：文件有这一格，填的是横线或空白。',
    awaiting: '待上级下达：文件说由上级确定。',
    'lost-in-source': '原表缺失：来源文本丢失了完成情况表，主要指标的数可能在那张表中。',
    'not-comparable': '不可比：文件给的是部分范围、增量或别的年份的数，列在格内。',
  },
  notesTitle: '注',
};
