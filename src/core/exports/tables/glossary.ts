import { glossaryOf, type Explanation } from '../../words/glossary.ts';
import { targetOfLine } from '../line-target.ts';
import { defineTable } from '../table.ts';

interface ExplainedRow extends Explanation {
  readonly term: string;
}

/** `/data/glossary.csv` */
export const glossary = defineTable<ExplainedRow>({
  name: 'glossary',
  title: { zh: '术语', en: 'Glossary' },
  description: {
    zh: '文件自己解释的术语，一处解释一行：原文照录，同一术语有几份文件解释的各占一行。',
    en: 'Terms that documents explain, one row an explanation: the words of the source; a term explained by several documents has a row for each.',
  },
  licence: 'text',
  primaryKey: ['term', 'document'],
  foreignKeys: [
    { columns: ['document', 'chapter', 'block'], table: 'paragraphs', to: ['document', 'chapter', 'block'] },
  ],
  rows: ({ corpus, lines }) =>
    glossaryOf(corpus.documents, lines).flatMap(({ term, explanations }) =>
      explanations.map((explanation) => ({ term, ...explanation })),
    ),
  columns: [
    {
      name: 'term',
      type: 'string',
      description: { zh: '术语', en: 'The term' },
      constraints: { required: true },
      value: ({ term }) => term,
    },
    {
      name: 'document',
      type: 'string',
      description: { zh: '解释它的文件', en: 'Document that explains it' },
      constraints: { required: true },
      value: ({ document }) => document,
    },
    {
      name: 'chapter',
      type: 'string',
      description: { zh: '章标识，同 paragraphs 表', en: 'Chapter, as in the table paragraphs' },
      constraints: { required: true },
      value: ({ line }) => line.chapter,
    },
    {
      name: 'block',
      type: 'string',
      description: { zh: '段落标识，同 paragraphs 表', en: 'Block, as in the table paragraphs' },
      constraints: { required: true },
      value: ({ line }) => line.block,
    },
    {
      name: 'text',
      type: 'string',
      description: { zh: '解释所在的段落，原文', en: 'The block with the explanation, as printed' },
      constraints: { required: true },
      value: ({ line }) => line.text,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '段落的地址', en: 'Address of the block' },
      constraints: { required: true },
      value: ({ document: id, line }, { corpus, address }) => {
        const document = corpus.documents.find((one) => one.id === id);
        if (!document) throw new Error(`No document “${id}”`);
        return address(targetOfLine(document, line));
      },
    },
  ],
});
