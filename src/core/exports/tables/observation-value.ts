import { natures, type Observation } from '../../model/observation.ts';
import { strengths } from '../../quantity/strength.ts';
import type { Column } from '../table.ts';

const qualifiers = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
  'text',
  'none',
];

/** The columns that say what a figure states. */
export const valueColumns: readonly Column<Observation>[] = [
  {
    name: 'value',
    type: 'number',
    description: {
      zh: '数值，按文件所用单位；区间取下限；无数字则空',
      en: 'The value in the unit of the document; the lower end of a range; empty where there is no number',
    },
    value: ({ quantity }) => ('value' in quantity ? quantity.value : undefined),
  },
  {
    name: 'value_upper',
    type: 'number',
    description: { zh: '区间的上限', en: 'The upper end of a range' },
    value: ({ quantity }) => (quantity.kind === 'range' ? quantity.upper : undefined),
  },
  {
    name: 'unit',
    type: 'string',
    description: { zh: '文件所用的计量单位', en: 'Unit of measure of the document' },
    value: ({ unit }) => unit,
  },
  {
    name: 'canonical_value',
    type: 'number',
    description: {
      zh: '折算为可比单位的数值；不同币种不折算',
      en: 'The value converted to the unit of comparison; currencies are never converted into each other',
    },
    value: ({ canonical }) => canonical?.value,
  },
  {
    name: 'canonical_unit',
    type: 'string',
    description: {
      zh: '可比单位：水平和累计为指标的单位，增速等为百分比或百分点',
      en: 'Unit of comparison: that of the indicator for levels and totals, per cent or percentage points for rates',
    },
    value: ({ canonical }) => canonical?.unit,
  },
  {
    name: 'qualifier',
    type: 'string',
    description: {
      zh: '限定：exact 确数，about 约，at-least 不低于，more-than 超过，at-most 不超过，less-than 低于，range 区间，text 仅有文字，none 无数字',
      en: 'How the words bind the number; text where there are words only, none where nothing is stated',
    },
    constraints: { required: true, enum: qualifiers },
    value: ({ quantity }) => quantity.qualifier,
  },
  {
    name: 'text',
    type: 'string',
    description: { zh: '数字的原文，逐字', en: 'The words of the figure, verbatim' },
    value: ({ words }) => words,
  },
  {
    name: 'nature',
    type: 'string',
    description: {
      zh: '目标属性，文件写明时：expected 预期性，binding 约束性',
      en: 'Nature of a target, where the document says: expected or binding',
    },
    constraints: { enum: natures },
    value: ({ nature }) => nature,
  },
];

/** Columns on the value that came later: they stand at the end of the table. */
export const laterValueColumns: readonly Column<Observation>[] = [
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
      zh: '目标措辞的轻重：aspired 力争、争取，assured 确保；一般陈述为空',
      en: 'How firmly a target is worded: aspired or assured; empty for a plain statement',
    },
    constraints: { enum: strengths },
    value: ({ strength }) => strength,
  },
  {
    name: 'benchmark_relation',
    type: 'string',
    description: {
      zh: '文字目标与比较对象的关系：same-as 同步，above 高于，below 低于，reach 达到',
      en: 'How a target in words stands to what it is measured against',
    },
    constraints: { enum: ['same-as', 'above', 'below', 'reach'] },
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
];
