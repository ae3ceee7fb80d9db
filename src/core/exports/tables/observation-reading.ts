import { measures, type Observation } from '../../model/observation.ts';
import { benchmarkRelations } from '../../quantity/benchmark.ts';
import { strengths } from '../../quantity/strength.ts';
import type { Column } from '../table.ts';
import { valueBases, valueBasis } from '../value-basis.ts';

/** How the value was read from its words, beyond its number. They stand at the end of the table, for columns are only added. */
export const readingColumns: readonly Column<Observation>[] = [
  {
    name: 'parts',
    type: 'string',
    description: {
      zh: '构成的各部分，如 5:20:75（measure 为 structure）',
      en: 'The shares of a structure, such as 5:20:75',
    },
    value: ({ quantity }) => (quantity.kind === 'ratio' ? quantity.parts.join(':') : undefined),
  },
  {
    name: 'canonical_value_upper',
    type: 'number',
    description: { zh: '折算后的区间上限', en: 'The upper end of a range, converted' },
    value: ({ canonical }) => canonical?.upper,
  },
  {
    name: 'missing',
    type: 'string',
    description: {
      zh: 'qualifier 为 none 的原因：blank 原表留空，awaiting 待上级下达',
      en: 'Why there is no value: left blank, or awaiting a higher authority',
    },
    constraints: { enum: ['blank', 'awaiting'] },
    value: ({ quantity }) => (quantity.kind === 'none' ? quantity.reason : undefined),
  },
  {
    name: 'multiple',
    type: 'number',
    description: { zh: '文字目标所说的倍数：翻一番为 2', en: 'The multiple that words name: doubling is 2' },
    value: ({ quantity }) => (quantity.kind === 'words' ? quantity.multiple : undefined),
  },
  {
    name: 'strength',
    type: 'string',
    description: {
      zh: '目标措辞的轻重：aspired 力争、争取、努力、力求，assured 确保、保证、必须；一般陈述为空。这些词管所在的分句（顿号不断开）；力争、争取、确保、保证在分句之首的，管到句末或下一个这样的词',
      en: 'How firmly a target is worded: aspired (力争, 争取, 努力, 力求) or assured (确保, 保证, 必须); empty for a plain statement. Such a word governs its clause, an enumeration with 、 being one clause; 力争, 争取, 确保 or 保证 at the head of a clause governs the sentence to its end or to the next of them',
    },
    constraints: { enum: strengths },
    value: ({ strength }) => strength,
  },
  {
    name: 'benchmark_relation',
    type: 'string',
    description: {
      zh: '文字目标与比较对象的关系：same-as 同步，above 高于，at-least 不低于，below 低于，at-most 不高于，reach 达到',
      en: 'How a target in words stands to what it is measured against: same-as, above, at-least (not below), below, at-most (not above), reach',
    },
    constraints: { enum: benchmarkRelations },
    value: ({ benchmark }) => benchmark?.relation,
  },
  {
    name: 'benchmark',
    type: 'string',
    description: {
      zh: '文字目标的比较对象，原文用语：全市平均水平',
      en: 'What a target in words is measured against, in the document’s words',
    },
    value: ({ benchmark }) => benchmark?.of,
  },
  {
    name: 'value_basis',
    type: 'string',
    description: {
      zh: '数字的来历：stated 原文印有这个数，read 由文字读出（清零为 0，两个为 2，排名第一为 1，翻番为 2 倍），由“下降”等字得出的负号也算；没有数字则空',
      en: 'Whether the words print the number (stated) or it was read out of them (read: 清零 is 0, 两个 is 2, 翻番 is twice, also a minus sign from 下降); empty where there is no number',
    },
    constraints: { enum: valueBases },
    value: valueBasis,
  },
  {
    name: 'alternative_measure',
    type: 'string',
    description: {
      zh: '文件没有写明度量时，这个数也可能是的另一种：表头写“累计或年均增长”的，measure 为 growth，这一列为 change',
      en: 'What the figure may measure instead, where the document leaves it open: under a head that says 累计或年均增长 (total or average annual growth) the measure is growth and this is change',
    },
    constraints: { enum: measures },
    value: ({ alternativeMeasure }) => alternativeMeasure,
  },
];
