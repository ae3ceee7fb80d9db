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
  ],
});
