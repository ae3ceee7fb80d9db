import type { District } from '../../model/vocabulary.ts';
import { defineTable } from '../table.ts';

/** `/data/districts.csv` */
export const districts = defineTable<District>({
  name: 'districts',
  title: { zh: '区县', en: 'Districts' },
  description: {
    zh: '本站收录文件的县级行政区。',
    en: 'The county-level divisions whose documents are published here.',
  },
  licence: 'data',
  primaryKey: ['district'],
  foreignKeys: [],
  rows: ({ corpus }) => corpus.districts,
  columns: [
    {
      name: 'district',
      type: 'string',
      description: { zh: '区县标识，拼音小写', en: 'Identifier of the district, in pinyin' },
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
      name: 'code',
      type: 'string',
      description: { zh: '行政区划代码（GB/T 2260），六位', en: 'Division code (GB/T 2260), six digits' },
      constraints: { required: true, unique: true, pattern: '\\d{6}' },
      value: ({ code }) => code,
    },
    {
      name: 'city',
      type: 'string',
      description: { zh: '所属地级市，中文', en: 'Prefecture-level city, in Chinese' },
      constraints: { required: true },
      value: ({ city }) => city.zh,
    },
    {
      name: 'province',
      type: 'string',
      description: { zh: '所属省，中文', en: 'Province, in Chinese' },
      constraints: { required: true },
      value: ({ province }) => province.zh,
    },
  ],
});
