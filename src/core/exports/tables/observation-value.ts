import { natures, type Observation } from '../../model/observation.ts';
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
      zh: '数值，按 unit；区间取下限；无数字则空。数字是原文印的还是由文字读出的，见 value_basis',
      en: 'The value in the column unit; the lower end of a range; empty where there is no number. Whether the words print it or it was read out of them is in value_basis',
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
    description: {
      zh: '数值的计量单位：文件写在数字后、表头或列名中的，同义写法统一（㎡ 作平方米）；文件没有写单位（清零、排名第一）的，用指标的单位；量词照文件（4家、4个），可比时看 canonical_unit',
      en: 'Unit of measure of the value: that of the document, after the number or in a head of the table, under one name; where the document writes none (清零, 排名第一), that of the indicator; measure words are the document’s (4家, 4个), see canonical_unit for comparing',
    },
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
      zh: '限定：exact 确数，about 约，at-least 不低于，more-than 超过，at-most 不超过，less-than 低于，range 区间，text 仅有文字，none 没有给出（表中写“—”、留空或“等待下达”）',
      en: 'How the words bind the number; text where there are words only, none where nothing is stated (a dash or an empty cell of a table, a value that is still awaited)',
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
      zh: '约束性质，文件写明时：expected 预期性，binding 约束性；不是目标的行为空',
      en: 'Nature of a target, where the document says: expected or binding; empty for what is no target',
    },
    constraints: { enum: natures },
    // A row of a table states it once, beside the base and the target.
    value: ({ role, nature }) => (role === 'target' ? nature : undefined),
  },
];
