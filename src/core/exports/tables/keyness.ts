import { addressOfState, type Filterable } from '../../search/state.ts';
import { perTenThousand } from '../../text/frequency.ts';
import type { KeyTerm } from '../../words/plan-keyness.ts';
import type { ExportSource } from '../source.ts';
import { defineTable, type Column } from '../table.ts';

/** Digits after the point of values that follow from counts. */
const digits = 3;
const rounded = (value: number) => Number(value.toFixed(digits));

/** A term that the plan does not have leads to its places in the others. */
function concordanceOf({ document, term, here }: KeyTerm, { corpus, address }: ExportSource): string {
  const documents = corpus.documents.map(({ id, meta }): Filterable => ({
    document: id,
    district: meta.district,
    kind: meta.kind,
  }));
  return (
    address({ to: 'search' }) +
    addressOfState({ words: term, documents: here > 0 ? [document] : [] }, documents)
  );
}

const number = (
  name: string,
  type: 'integer' | 'number',
  zh: string,
  en: string,
  value: (term: KeyTerm) => number | undefined,
): Column<KeyTerm> => ({
  name,
  type,
  description: { zh, en },
  value: (term) => {
    const plain = value(term);
    return plain === undefined ? undefined : rounded(plain);
  },
});

/** `/data/keyness.csv` */
export const keyness = defineTable<KeyTerm>({
  name: 'keyness',
  title: { zh: '各规划的特色词', en: 'Key terms of each plan' },
  description: {
    zh: '每份规划与其余各份合在一起相比，明显说得多（log_ratio 大于 0）或说得少的词、词组和专名：至少 5 次（或按其余各份的频率应有 5 次），且 G² 不小于 15.13。次数与检索页相同，频率按每万字计。算法和出处见“用词”页。',
    en: 'Words, multi-word terms and names that a plan has clearly more often (log_ratio above 0) or less often than all the others together: at least five occurrences, or five expected by their frequency in the others, and G² of at least 15.13. Counts are those of the search; the methods are on the page about words.',
  },
  licence: 'data',
  primaryKey: ['document', 'term'],
  foreignKeys: [{ columns: ['document'], table: 'documents', to: ['document'] }],
  rows: ({ keyTerms }) => keyTerms,
  columns: [
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true },
      value: ({ document }) => document,
    },
    {
      name: 'term',
      type: 'string',
      description: { zh: '词语', en: 'The term' },
      constraints: { required: true },
      value: ({ term }) => term,
    },
    {
      name: 'kind',
      type: 'string',
      description: {
        zh: 'word 为词典中的词，multi-word 为词组，name 为专名',
        en: 'A word of the dictionary, a term of several words, or a proper name',
      },
      constraints: { required: true, enum: ['word', 'multi-word', 'name'] },
      value: ({ kind }) => kind,
    },
    number('count', 'integer', '本规划中的次数', 'Occurrences in the plan', ({ here }) => here),
    number(
      ...(['count_elsewhere', 'integer', '其余各份中的次数', 'Occurrences in the others'] as const),
      ({ elsewhere }) => elsewhere,
    ),
    number('per_10000', 'number', '本规划每万字次数', 'Per 10,000 characters of the plan', (term) =>
      perTenThousand(term.here, term.charactersHere),
    ),
    number(
      ...([
        'per_10000_elsewhere',
        'number',
        '其余各份每万字次数',
        'Per 10,000 characters of the others',
      ] as const),
      (term) => perTenThousand(term.elsewhere, term.charactersElsewhere),
    ),
    number(
      'log_likelihood',
      'number',
      'G²，对数似然比（Dunning 1993；Rayson、Garside 2000）',
      'Log-likelihood G² (Dunning 1993; Rayson and Garside 2000)',
      (term) => term.logLikelihood,
    ),
    number(
      'log_ratio',
      'number',
      '频率之比的以 2 为底的对数（Hardie 2014）；没有出现的按 0.5 次计',
      'Binary logarithm of the ratio of the frequencies (Hardie 2014); no occurrence counts as half a one',
      (term) => term.logRatio,
    ),
    number(
      'dispersion',
      'number',
      '在本规划各章的分布：0 为与各章字数相称，1 为集中在最短的一章（Gries 2008 的 DP，归一）；没有出现的为空',
      'Spread over the chapters of the plan: 0 as the text is, 1 all in the shortest chapter (DP of Gries 2008, normalised); empty where it does not occur',
      (term) => term.dispersion,
    ),
    number(
      'chapters',
      'integer',
      '本规划中出现的章数',
      'Chapters in which it occurs',
      ({ chapters }) => chapters,
    ),
    number(
      ...(['other_documents', 'integer', '其余各份中有几份出现', 'Other plans in which it occurs'] as const),
      ({ others }) => others,
    ),
    {
      name: 'within',
      type: 'string',
      description: {
        zh: '八成以上的次数属于这个更长的词语；网页上只列更长的',
        en: 'The longer term to which at least 80 % of its occurrences belong; pages list only the longer one',
      },
      value: ({ within }) => within,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '逐处检索的地址', en: 'Address of its concordance' },
      constraints: { required: true },
      value: concordanceOf,
    },
  ],
});
