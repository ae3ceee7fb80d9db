import { describe, expect, it } from 'vitest';
import { answerFrom, pageLength } from './answer.ts';
import { scanningStore } from './scan.ts';
import { searchFormat, type TextShard } from './shard.ts';

const shard = (document: string, ...lines: string[]): TextShard => ({
  format: searchFormat,
  document,
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
const store = scanningStore([
  [about('one'), shard('one', '养老服务，养老床位。', '养老')],
  [about('two'), shard('two', ...Array.from({ length: 120 }, () => '建设'))],
]);
const state = { words: '养老', documents: [], page: 1 };

describe('the answer to a search', () => {
  it('counts occurrences, paragraphs and the documents that hold them', async () => {
    expect(await answerFrom(store, state)).toMatchObject({
      kind: 'found',
      totals: { occurrences: 3, paragraphs: 2, documents: 1, characters: 20_000 },
      pages: 1,
    });
  });

  it('gives fifty occurrences a page, and the last page for one beyond it', async () => {
    const answer = await answerFrom(store, { ...state, words: '建设', page: 9 });
    expect(answer).toMatchObject({ kind: 'found', page: 3, pages: 3 });
    expect(answer.kind === 'found' && answer.hits.length).toBe(120 - 2 * pageLength);
  });

  it('says that the words stand in documents not searched', async () => {
    expect(await answerFrom(store, { ...state, documents: ['two'] })).toMatchObject({
      kind: 'elsewhere',
      totals: { occurrences: 3 },
    });
  });

  it('says that there is nothing, and asks nothing for no words', async () => {
    expect(await answerFrom(store, { ...state, words: '规划' })).toMatchObject({ kind: 'nothing' });
    expect(await answerFrom(store, { ...state, words: ' \u200B ' })).toEqual({ kind: 'idle' });
  });
});
