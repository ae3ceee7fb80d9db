import { bases } from '../../model/document.ts';
import { measures, roles, type Observation } from '../../model/observation.ts';
import { formatPeriod } from '../../quantity/period.ts';
import type { Column } from '../table.ts';

/** The columns that say what a figure is about: the dimensions of an observation. */
export const subjectColumns: readonly Column<Observation>[] = [
  {
    name: 'observation',
    type: 'string',
    description: {
      zh: '数据标识：文件/章/段或表格单元格，段内再按标注次序编号；段内补标了别的数，其后的编号会顺延，引用请用 url 和 text',
      en: 'Identifier: document, chapter, block or cell, and within a block the order of the marked figures; a figure marked later in the same block moves the numbers after it, so cite by url and text',
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
    description: {
      zh: '时期：2020、2021-06、2021/2025 或 2023-01/2023-06；只说期限的为 ../2022（2022年底以前）',
      en: 'Reference period: 2020, 2021-06, 2021/2025 or 2023-01/2023-06; ../2022 where only a deadline is named',
    },
    constraints: {
      required: true,
      pattern: '(\\d{4}(-\\d{2})?(/\\d{4}(-\\d{2})?)?|\\.\\./\\d{4}(-\\d{2})?)',
    },
    value: ({ period }) => formatPeriod(period),
  },
  {
    name: 'period_basis',
    type: 'string',
    description: {
      zh: '时期依据：stated 原文写明，inferred 据上下文推定',
      en: 'Whether the passage states the period or we inferred it',
    },
    constraints: { required: true, enum: bases },
    value: ({ period }) => period.basis,
  },
  {
    name: 'measure',
    type: 'string',
    description: {
      zh: '度量：level 水平，growth 年增速（年内一段时间为同比），cumulative 时期累计，annual 时期内每年，change 时期变动，structure 构成',
      en: 'Measure: level, growth (annual rate; of a part of a year, year on year), cumulative (total over the period), annual (amount in each year of the period), change (difference over the period), structure (shares of a whole)',
    },
    constraints: { required: true, enum: measures },
    value: ({ measure }) => measure,
  },
  {
    name: 'role',
    type: 'string',
    description: {
      zh: '性质：actual 实绩，estimate 预计，target 目标',
      en: 'Role: actual, estimate or target',
    },
    constraints: { required: true, enum: roles },
    value: ({ role }) => role,
  },
];
