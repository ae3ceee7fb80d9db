import { describe, expect, it } from 'vitest';
import { answerFrom, pageLength } from './answer.ts';
import { parseQuery } from './query.ts';
import { scanningStore } from './scan.ts';
import type { SearchState } from './state.ts';
import type { TextShard } from './shard.ts';

const shard = (...lines: string[]): TextShard => ({
  parts: [
    {
      chapter: '01-a',
      section: 's0',
      page: 'chapter',
      lines: lines.map((_, i) => `paragraph s0-p${i + 1}`).join(';'),
    },
  ],
  text: lines.join('\n'),
  corrections: [],
});
const about = (document: string) => ({ document, district: document, characters: 10_000 });
/** No question here asks how lines are laid out. */
const layout = { document: '', groups: [], starts: [], sections: [], chapters: [] };
const storeOf = (...whole: [string, TextShard][]) =>
  scanningStore(whole.map(([document, own]) => ({ about: about(document), shard: own, layout })));
const store = storeOf(
  ['one', shard('养老服务，养老床位。', '养老')],
  ['two', shard(...Array.from({ length: 120 }, () => '建设'))],
);
/** Knows one word. */
const simplify = (words: string) => Promise.resolve(words.replaceAll('養', '养'));
const answerFor = (asked: SearchState) => answerFrom(store, asked, simplify);
const state = { words: '养老', documents: [], page: 1 };

describe('the answer to a search', () => {
  it('counts occurrences, paragraphs and the documents that hold them', async () => {
    expect(await answerFor(state)).toMatchObject({
      kind: 'found',
      totals: { occurrences: 3, paragraphs: 2, documents: 1, characters: 20_000 },
      pages: 1,
    });
  });

  it('gives fifty occurrences a page, and the last page for one beyond it', async () => {
    const answer = await answerFor({ ...state, words: '建设', page: 9 });
    expect(answer).toMatchObject({ kind: 'found', page: 3, pages: 3 });
    expect(answer.kind === 'found' && answer.hits.length).toBe(120 - 2 * pageLength);
  });

  it('says that the words stand in documents not searched', async () => {
    expect(await answerFor({ ...state, documents: ['two'] })).toMatchObject({
      kind: 'elsewhere',
      totals: { occurrences: 3 },
    });
  });

  it('says that there is nothing, and asks nothing for no words', async () => {
    expect(await answerFor({ ...state, words: '规划' })).toMatchObject({ kind: 'nothing' });
    expect(await answerFor({ ...state, words: ' \u200B ' })).toEqual({ kind: 'idle' });
  });

  it('searches traditional words in simplified characters, and says so', async () => {
    expect(await answerFor({ ...state, words: '養老' })).toMatchObject({
      kind: 'found',
      query: { text: '养老', given: '養老' },
      totals: { occurrences: 3 },
    });
    expect(await answerFor({ ...state, words: '養育' })).toMatchObject({
      kind: 'nothing',
      query: { text: '养育', given: '養育' },
    });
  });

  it('finds years in Chinese numerals as the documents print them', async () => {
    const years = storeOf(['one', shard('到2025年')]);
    expect(await answerFrom(years, { ...state, words: '二〇二五年' }, simplify)).toMatchObject({
      kind: 'found',
      query: { text: '2025年', given: '二〇二五年' },
    });
  });

  it('takes words as given where they stand so in a document', async () => {
    const given = storeOf(['one', shard('養老', '养老')]);
    expect(await answerFrom(given, { ...state, words: '養老' }, simplify)).toMatchObject({
      kind: 'found',
      query: parseQuery('養老'),
      totals: { occurrences: 1 },
    });
  });
});
