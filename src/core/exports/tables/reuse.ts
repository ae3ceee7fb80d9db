import type { Passage, Reuse } from '../../reuse/document-reuse.ts';
import { targetOfLine } from '../line-target.ts';
import type { ExportSource } from '../source.ts';
import { defineTable, type Bilingual, type Column } from '../table.ts';

/** The columns of one side of a passage; those of the other document begin with `other_`. */
function sideColumns(prefix: '' | 'other_', sideOf: (reuse: Reuse) => Passage): Column<Reuse>[] {
  const side: Bilingual = prefix === '' ? { zh: '本文件', en: 'Here' } : { zh: '对方', en: 'There' };
  const column = (
    name: string,
    type: 'string' | 'integer',
    description: Bilingual,
    value: (passage: Passage, source: ExportSource) => string | number,
  ): Column<Reuse> => ({
    name: prefix + name,
    type,
    description: { zh: `${side.zh}：${description.zh}`, en: `${side.en}: ${description.en}` },
    constraints: { required: true },
    value: (reuse, source) => value(sideOf(reuse), source),
  });
  return [
    column(
      'document',
      'string',
      { zh: '文件标识', en: 'identifier of the document' },
      ({ document }) => document,
    ),
    column(
      'chapter',
      'string',
      { zh: '章标识，同 paragraphs 表', en: 'chapter, as in the table paragraphs' },
      ({ line }) => line.chapter,
    ),
    column(
      'block',
      'string',
      { zh: '段落标识，同 paragraphs 表', en: 'block, as in the table paragraphs' },
      ({ line }) => line.block,
    ),
    column(
      'start',
      'integer',
      { zh: '从段落的第几个字起（从 0 计）', en: 'first character in the block, from 0' },
      ({ span }) => span.start,
    ),
    column('text', 'string', { zh: '原文', en: 'the words as printed' }, ({ line, span }) =>
      line.text.slice(span.start, span.end),
    ),
    column(
      'url',
      'string',
      { zh: '段落的地址', en: 'address of the block' },
      ({ document, line }, { corpus, address }) => {
        const plan = corpus.documents.find(({ id }) => id === document);
        if (!plan) throw new Error(`No document “${document}”`);
        return address(targetOfLine(plan, line));
      },
    ),
  ];
}

/** `/data/reuse.csv` */
export const reuse = defineTable<Reuse>({
  name: 'reuse',
  title: { zh: '相同的文字', en: 'Text reuse' },
  description: {
    zh: '一份文件中一字不差或相差很少、也见于另一份文件的文字，一处一行；两份文件各从自己一方列一次。标点和空格不计；相同的字每个 1 分，多出、缺少、不同的字每个扣 3 分，满 16 分列入（Smith、Waterman 1981 的局部对齐）。凡有 7 个字连着相同的两段都对照过；与一段相近的多于 12 段时，只列最相近的。不跨段。',
    en: 'Passages of a document that stand word for word or nearly so in another one; each of the two lists its own. Signs and spaces do not count; a same character is worth 1, one put in, left out or changed costs 3, and 16 make a passage (local alignment of Smith and Waterman 1981). All blocks with seven characters in common, one behind the other, have been compared; of more than twelve blocks that are like one only the most like are listed. Passages end with their block.',
  },
  licence: 'text',
  primaryKey: [
    'document',
    'chapter',
    'block',
    'start',
    'other_document',
    'other_chapter',
    'other_block',
    'other_start',
  ],
  foreignKeys: [
    { columns: ['document', 'chapter', 'block'], table: 'paragraphs', to: ['document', 'chapter', 'block'] },
    {
      columns: ['other_document', 'other_chapter', 'other_block'],
      table: 'paragraphs',
      to: ['document', 'chapter', 'block'],
    },
  ],
  rows: ({ reuse: all }) => all,
  columns: [
    ...sideColumns('', ({ here }) => here),
    ...sideColumns('other_', ({ there }) => there),
    {
      name: 'characters',
      type: 'integer',
      description: { zh: '本文件一方的字数，只计文字和数字', en: 'Letters and digits of the passage here' },
      constraints: { required: true },
      value: ({ characters }) => characters,
    },
    {
      name: 'score',
      type: 'integer',
      description: { zh: '得分', en: 'Score of the alignment' },
      constraints: { required: true },
      value: ({ score }) => score,
    },
  ],
});
