import { measures, natures, roles, type Observation } from '../../model/observation.ts';
import { formatPeriod } from '../../quantity/period.ts';
import { defineTable } from '../table.ts';

const qualifiers = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range', 'text', 'none'];

/** `/data/observations.csv` */
export const observations = defineTable<Observation>({
  name: 'observations',
  title: { zh: '数据', en: 'Observations' },
  description: {
    zh: '文件中的每一个指标数字，一处一行，附原句和地址。原文写“—”、留空或“等待下达”的也列出，qualifier 为 none，value 为空。',
    en: 'Every figure of an indicator in a document, one row a place, with its sentence and address. Cells in which a document states nothing (a dash, an empty cell, “awaiting”) are kept with qualifier none and an empty value.',
  },
  licence: 'text',
  primaryKey: ['observation'],
  foreignKeys: [
    { columns: ['district'], table: 'districts', to: ['district'] },
    { columns: ['document'], table: 'documents', to: ['document'] },
    { columns: ['indicator'], table: 'indicators', to: ['indicator'] },
    { columns: ['document', 'chapter', 'block'], table: 'paragraphs', to: ['document', 'chapter', 'block'] },
  ],
  rows: ({ observations: all }) => all,
  columns: [
    {
      name: 'observation',
      type: 'string',
      description: {
        zh: '数据标识：文件/章/该数字的锚点',
        en: 'Identifier: document, chapter and anchor of the figure',
      },
      constraints: { required: true, unique: true },
      value: ({ id }) => id,
    },
    {
      name: 'district',
      type: 'string',
      description: { zh: '区县标识', en: 'Identifier of the district' },
      constraints: { required: true },
      value: ({ district }) => district,
    },
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true },
      value: ({ document }) => document,
    },
    {
      name: 'indicator',
      type: 'string',
      description: { zh: '指标标识', en: 'Identifier of the indicator' },
      constraints: { required: true },
      value: ({ indicator }) => indicator,
    },
    {
      name: 'label',
      type: 'string',
      description: { zh: '文件对该指标的用语', en: 'The document’s own wording of the indicator' },
      constraints: { required: true },
      value: ({ label }) => label,
    },
    {
      name: 'scope',
      type: 'string',
      description: {
        zh: '数字所指的园区、项目等；全区数字为空',
        en: 'The zone, platform or project the figure is about; empty for the whole district',
      },
      value: ({ scope }) => scope,
    },
    {
      name: 'period',
      type: 'string',
      description: { zh: '时期：2020、2021-06 或 2021/2025', en: 'Reference period: 2020, 2021-06 or 2021/2025' },
      constraints: { required: true, pattern: '\\d{4}(-\\d{2})?(/\\d{4}(-\\d{2})?)?' },
      value: ({ period }) => formatPeriod(period),
    },
    {
      name: 'period_basis',
      type: 'string',
      description: {
        zh: '时期依据：stated 原文写明，inferred 据上下文推定',
        en: 'Whether the passage states the period or we inferred it',
      },
      constraints: { required: true, enum: ['stated', 'inferred'] },
      value: ({ period }) => period.basis,
    },
    {
      name: 'measure',
      type: 'string',
      description: {
        zh: '度量：level 水平，growth 年增速，cumulative 时期累计，change 时期变动，structure 构成',
        en: 'Measure: level, growth (annual rate), cumulative (total over the period), change (difference over the period), structure (shares of a whole)',
      },
      constraints: { required: true, enum: measures },
      value: ({ measure }) => measure,
    },
    {
      name: 'role',
      type: 'string',
      description: { zh: '性质：actual 实绩，estimate 预计，target 目标', en: 'Role: actual, estimate or target' },
      constraints: { required: true, enum: roles },
      value: ({ role }) => role,
    },
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
    {
      name: 'block',
      type: 'string',
      description: { zh: '所在段落或表格行，同 paragraphs 表', en: 'Paragraph or table row, as in the table paragraphs' },
      constraints: { required: true },
      value: ({ block }) => block,
    },
    {
      name: 'quote',
      type: 'string',
      description: {
        zh: '数字所在的整句，逐字；表格为整行，各格以空格分开',
        en: 'The whole sentence around the figure, verbatim; for a table the row, its cells separated by spaces',
      },
      constraints: { required: true },
      value: ({ quote }) => quote,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '段落的地址', en: 'Address of the paragraph' },
      constraints: { required: true },
      value: ({ document, chapter, block }, { address }) => address({ to: 'block', document, chapter, block }),
    },
    {
      name: 'chapter',
      type: 'string',
      description: { zh: '章标识；index 为封面与前言', en: 'Identifier of the chapter; index is the front of the document' },
      constraints: { required: true },
      value: ({ chapter }) => chapter,
    },
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
        zh: 'qualifier 为 none 的原因：not-stated 未列，awaiting 待上级下达',
        en: 'Why there is no value: not stated, or awaiting a higher authority',
      },
      constraints: { enum: ['not-stated', 'awaiting'] },
      value: ({ quantity }) => (quantity.kind === 'none' ? quantity.reason : undefined),
    },
  ],
});
