import type { ThemeGroup } from '../../model/vocabulary.ts';
import { defineTable } from '../table.ts';

/** `/data/theme_groups.csv` */
export const themeGroups = defineTable<ThemeGroup>({
  name: 'theme_groups',
  title: { zh: '主题分组', en: 'Theme groups' },
  description: { zh: '主题的上一级。', en: 'The upper level of the themes.' },
  licence: 'data',
  primaryKey: ['group'],
  foreignKeys: [],
  rows: ({ corpus }) => corpus.themeGroups,
  columns: [
    {
      name: 'group',
      type: 'string',
      description: { zh: '分组标识', en: 'Identifier of the group' },
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
  ],
});
