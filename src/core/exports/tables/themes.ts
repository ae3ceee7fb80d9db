import type { Theme } from '../../model/vocabulary.ts';
import { defineTable } from '../table.ts';

/** `/data/themes.csv` */
export const themes = defineTable<Theme>({
  name: 'themes',
  title: { zh: '主题', en: 'Themes' },
  description: {
    zh: '指标、章节和任务所归的主题。indicators 表的 theme，paragraphs 和 tasks 表的 themes 都用这里的标识。',
    en: 'The subjects to which indicators, sections and tasks are assigned; their identifiers stand in theme of the table indicators and in themes of the tables paragraphs and tasks.',
  },
  licence: 'data',
  primaryKey: ['theme'],
  foreignKeys: [{ columns: ['group'], table: 'theme_groups', to: ['group'] }],
  rows: ({ corpus }) => corpus.themes,
  columns: [
    {
      name: 'theme',
      type: 'string',
      description: { zh: '主题标识', en: 'Identifier of the theme' },
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
      name: 'group',
      type: 'string',
      description: { zh: '分组标识', en: 'Identifier of its group' },
      constraints: { required: true },
      value: ({ group }) => group,
    },
    {
      name: 'description',
      type: 'string',
      description: { zh: '收录范围，中文', en: 'What it covers, in Chinese' },
      constraints: { required: true },
      value: ({ description }) => description.zh,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '主题页的地址', en: 'Address of the theme’s page' },
      constraints: { required: true },
      value: ({ id }, { address }) => address({ to: 'theme', theme: id }),
    },
    {
      name: 'description_en',
      type: 'string',
      description: { zh: '收录范围，英文', en: 'What it covers, in English' },
      constraints: { required: true },
      value: ({ description }) => description.en,
    },
    {
      name: 'includes',
      type: 'list',
      description: { zh: '收入的内容', en: 'What belongs to it, in Chinese' },
      constraints: { required: true },
      value: ({ includes }) => includes,
    },
    {
      name: 'excludes',
      type: 'list',
      description: {
        zh: '不收的内容，冒号后是应归的主题标识',
        en: 'What does not belong to it, in Chinese; after the colon the theme where it goes',
      },
      constraints: { required: true },
      value: ({ excludes }) => excludes.map(({ what, theme }) => `${what}:${theme}`),
    },
    {
      name: 'subtopics',
      type: 'list',
      description: {
        zh: '分题的标识，冒号后是名称。每个主题的段落另有文件 themes/<主题标识>.csv，其中 subtopic 一列用这里的标识；不含任何分题关键词的段落是 other',
        en: 'Its sub-topics, after the colon their Chinese names. The passages of a theme are in a file of their own, themes/<theme>.csv; its column subtopic holds these identifiers, or other for what contains no term of a sub-topic',
      },
      constraints: { required: true },
      value: ({ subtopics }) => subtopics.map(({ id, name }) => `${id}:${name.zh}`),
    },
  ],
});
