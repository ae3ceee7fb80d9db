import { districtsWithNumber } from '../../dataset/comparison.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { defineTable } from '../table.ts';

/** `/data/indicators.csv` */
export const indicators = defineTable<Indicator>({
  name: 'indicators',
  title: { zh: '指标', en: 'Indicators' },
  description: {
    zh: '各文件所用的指标。币种、范围或定义不同的，分列为不同指标。',
    en: 'What the documents measure. Figures that differ in currency, coverage or definition are different indicators.',
  },
  licence: 'data',
  primaryKey: ['indicator'],
  foreignKeys: [{ columns: ['theme'], table: 'themes', to: ['theme'] }],
  rows: ({ corpus }) => [...corpus.indicators.values()],
  columns: [
    {
      name: 'indicator',
      type: 'string',
      description: { zh: '指标标识', en: 'Identifier of the indicator' },
      constraints: { required: true, unique: true },
      value: ({ id }) => id,
    },
    {
      name: 'name_zh',
      type: 'string',
      description: { zh: '中文名称', en: 'Chinese name' },
      constraints: { required: true },
      value: ({ name }) => name.zh,
    },
    {
      name: 'name_en',
      type: 'string',
      description: { zh: '英文名称', en: 'English name' },
      constraints: { required: true },
      value: ({ name }) => name.en,
    },
    {
      name: 'theme',
      type: 'string',
      description: { zh: '主题标识', en: 'Identifier of the theme' },
      constraints: { required: true },
      value: ({ theme }) => theme,
    },
    {
      name: 'unit',
      type: 'string',
      description: { zh: '对照所用的计量单位', en: 'Unit of measure in which figures are compared' },
      constraints: { required: true },
      value: ({ unit }) => unit,
    },
    {
      name: 'direction',
      type: 'string',
      description: {
        zh: '规划期望的方向：up 升，down 降，none 无；不含本站评价',
        en: 'Which way plans want it to move: up, down or none; no judgement of ours',
      },
      constraints: { required: true, enum: ['up', 'down', 'none'] },
      value: ({ direction }) => direction,
    },
    {
      name: 'districts',
      type: 'integer',
      description: {
        zh: '至少给出一个数字的区县数',
        en: 'Number of districts that give at least one number',
      },
      constraints: { required: true },
      value: ({ id }, { observations }) => districtsWithNumber(id, observations).length,
    },
    {
      name: 'observations',
      type: 'integer',
      description: {
        zh: '在 observations 表中的行数，含 qualifier 为 none 的行；网页上的条数不计这些行',
        en: 'Number of its rows in the table observations, those with qualifier none included, which pages do not count',
      },
      constraints: { required: true },
      value: ({ id }, { observations }) => observations.filter(({ indicator }) => indicator === id).length,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '指标页面的地址', en: 'Address of the indicator’s page' },
      constraints: { required: true },
      value: ({ id }, { address }) => address({ to: 'indicator', indicator: id }),
    },
    {
      name: 'definition',
      type: 'string',
      description: {
        zh: '本站采用的定义和对照的限度',
        en: 'The definition used here, and the limits of comparison',
      },
      constraints: { required: true },
      value: ({ definition }) => definition.trim(),
    },
    {
      name: 'aliases',
      type: 'list',
      description: { zh: '各文件的用语', en: 'How the documents word it' },
      constraints: { required: true },
      value: ({ aliases }) => aliases,
    },
    {
      name: 'coverage',
      type: 'string',
      description: {
        zh: '口径可能不同的用语，“用语：说明”，以“|”分开',
        en: 'Wordings that may cover more or less, each as wording：note, separated by “|”',
      },
      value: ({ coverage }) => joined(coverage.map(({ label, note }) => `${label}：${note}`)),
    },
    {
      name: 'related',
      type: 'list',
      description: {
        zh: '相近而不合并的指标的标识；near 一列是其中最近的',
        en: 'Identifiers of indicators that are related and not merged; the column near holds the nearest of them',
      },
      value: ({ related }) => related.map(({ indicator }) => indicator),
    },
    {
      name: 'near',
      type: 'list',
      description: {
        zh: 'related 中的近似指标：没有给出本指标的区县，对照表中另见它的数',
        en: 'The near-equals among related: where a district does not give this indicator, a comparison points to them',
      },
      value: ({ related }) => related.filter(({ near }) => near).map(({ indicator }) => indicator),
    },
    {
      name: 'related_notes',
      type: 'string',
      description: {
        zh: '与 related 逐项对应的差别，以“|”分开',
        en: 'How each of related differs, in the same order, separated by “|”',
      },
      value: ({ related }) => joined(related.map(({ note }) => note)),
    },
  ],
});

/** Notes in one cell; they hold semicolons of their own. */
function joined(notes: readonly string[]): string {
  return notes.join(' | ');
}
