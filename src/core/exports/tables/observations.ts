import type { Observation } from '../../model/observation.ts';
import { defineTable } from '../table.ts';
import { subjectColumns } from './observation-subject.ts';
import { laterValueColumns, valueColumns } from './observation-value.ts';

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
    ...subjectColumns,
    ...valueColumns,
    {
      name: 'block',
      type: 'string',
      description: {
        zh: '所在段落或表格行，同 paragraphs 表',
        en: 'Paragraph or table row, as in the table paragraphs',
      },
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
      value: ({ document, chapter, block }, { address }) =>
        address({ to: 'block', document, chapter, block }),
    },
    {
      name: 'chapter',
      type: 'string',
      description: {
        zh: '章标识；index 为封面与前言',
        en: 'Identifier of the chapter; index is the front of the document',
      },
      constraints: { required: true },
      value: ({ chapter }) => chapter,
    },
    ...laterValueColumns,
  ],
});
