import type { DocumentId } from '../../model/ids.ts';
import { readabilityOf, type Readability } from '../../words/readability.ts';
import { defineTable, type Column } from '../table.ts';

interface ReadabilityRow extends Readability {
  readonly document: DocumentId;
}

function fact(
  name: string,
  type: 'integer' | 'number',
  zh: string,
  en: string,
  value: (row: ReadabilityRow) => number | undefined,
): Column<ReadabilityRow> {
  return { name, type, description: { zh, en }, value };
}

/** `/data/readability.csv` */
export const readability = defineTable<ReadabilityRow>({
  name: 'readability',
  title: { zh: '篇幅和写法', en: 'Length and readability' },
  description: {
    zh: '各份文件的字数、句长、数字的密度，以及标注出的指标目标有多少写明了数和时间。定义见“用词”页。',
    en: 'Length, length of sentences and density of numbers of each document, and how many of its marked targets give a number and a date. The definitions are on the page about words.',
  },
  licence: 'data',
  primaryKey: ['document'],
  foreignKeys: [{ columns: ['document'], table: 'documents', to: ['document'] }],
  rows: ({ corpus, lines, observations }) => {
    const byDocument = Map.groupBy(observations, ({ document }) => document);
    return corpus.documents.map(({ id }) => ({
      document: id,
      ...readabilityOf(lines.get(id) ?? [], byDocument.get(id) ?? []),
    }));
  },
  columns: [
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true, unique: true },
      value: ({ document }) => document,
    },
    fact(
      'characters',
      'integer',
      '字数，不计空白',
      'Characters without white space',
      (row) => row.characters,
    ),
    fact(
      'sentences',
      'integer',
      '段落和列项中的句数：以句号、问号、叹号或段末结束',
      'Sentences of paragraphs and list items, ended by a full stop, question or exclamation mark or the end of the block',
      (row) => row.sentences,
    ),
    fact(
      'sentence_median',
      'integer',
      '句长的中位数，字',
      'Median length of a sentence in characters',
      (row) => row.medianSentence,
    ),
    fact(
      'sentence_p90',
      'integer',
      '九成的句子不超过的字数',
      'Length that nine sentences in ten do not exceed',
      (row) => row.longSentence,
    ),
    fact(
      'numbers',
      'integer',
      '阿拉伯数字写的数，年份和段首的序号不计',
      'Numbers in Arabic digits, without years and the numbers that open a line',
      (row) => row.numbers,
    ),
    fact('numbers_per_1000', 'number', '每千字的数', 'Numbers per 1,000 characters', (row) =>
      Number(row.numbersPerThousand.toFixed(3)),
    ),
    fact('targets', 'integer', '标注出的指标目标', 'Marked targets', ({ targets }) => targets.all),
    fact(
      'targets_with_number',
      'integer',
      '其中写出数的',
      'Those that give a number',
      ({ targets }) => targets.numbered,
    ),
    fact(
      'targets_with_date',
      'integer',
      '其中时间写在原文里的',
      'Those whose date stands in the text',
      ({ targets }) => targets.dated,
    ),
    fact('targets_with_both', 'integer', '其中两者都有的', 'Those with both', ({ targets }) => targets.both),
  ],
});
