import { describe, expect, it } from 'vitest';
import { answerFrom, linesFrom } from './answer.ts';
import { sortable } from './limits.ts';
import { scanningStore } from './scan.ts';
import { partsOfShard, type TextShard } from './shard.ts';
import { blankState, type SearchState } from './state.ts';

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
const storeOf = (texts: Readonly<Record<string, readonly string[]>>) =>
  scanningStore(
    Object.entries(texts).map(([document, lines]) => ({
      about: about(document),
      parts: partsOfShard(shard(...lines)),
      layout: {
        document,
        groups: lines.map((line) => (line.includes('\t') ? 'table' : 'prose')),
        starts: [],
        sections: [{ chapter: '01-a', section: 's0', page: 'chapter', line: 0 }],
        themes: [{ line: 0, themes: ['health'] }],
        chapters: [],
      },
    })),
  );
const store = storeOf({
  one: ['养老服务，养老床位。', '养老', '机构'],
  two: Array.from({ length: 120 }, (_, index) => `建设${index % 2 === 0 ? '一' : '二'}`),
});
/** Knows two words. */
const simplify = (words: string) => Promise.resolve(words.replaceAll('養', '养').replaceAll('務', '务'));
const answerFor = (asked: Partial<SearchState>, from = store) =>
  answerFrom(from, { ...blankState, ...asked }, simplify);
const linesFor = (asked: Partial<SearchState>) => linesFrom(store, { ...blankState, ...asked }, simplify);
const textsOf = (terms: readonly { readonly term: { readonly text: string } }[]) =>
  terms.map(({ term }) => term.text);

describe('the answer to a search', () => {
  it('counts occurrences, paragraphs and the documents that hold them', async () => {
    expect(await answerFor({ words: '养老' })).toMatchObject({
      kind: 'found',
      totals: { occurrences: 3, paragraphs: 2, documents: 1, characters: 20_000 },
      pages: 1,
    });
  });

  it('gives so many occurrences a page, and the last page for one beyond it', async () => {
    expect(await answerFor({ words: '建设', page: 13 })).toMatchObject({ page: 12, pages: 12 });
    expect(await answerFor({ words: '建设', page: 13, length: 50 })).toMatchObject({ page: 3, pages: 3 });
    expect(await linesFor({ words: '建设', page: 13, length: 50 })).toHaveLength(20);
    expect(await linesFor({ words: '建设', page: 2 })).toMatchObject([
      { document: 'two', place: { line: 10 }, hit: { match: '建设' } },
      ...Array<object>(9).fill({}),
    ]);
    expect(await linesFor({ words: '规划' })).toEqual([]);
  });

  it('puts the lines in order by their context, over all pages', async () => {
    const afterOn = async (page: number) =>
      (await linesFor({ words: '建设', order: 'right', page })).map(({ hit }) => hit.after);
    expect(await afterOn(6)).toEqual(Array<string>(10).fill('二'));
    expect(await afterOn(7)).toEqual(Array<string>(10).fill('一'));
    expect(await answerFor({ words: '建设', order: 'right' })).toMatchObject({ order: 'right' });
  });

  it('keeps the order of places where there are too many to be sorted, and says so', async () => {
    const many = storeOf({ one: Array.from({ length: sortable + 1 }, () => '建设') });
    expect(await answerFor({ words: '建设', order: 'left', page: 2 }, many)).toMatchObject({
      order: 'place',
      page: 2,
    });
  });

  it('says how often the words stand as one string, where only spaces divide them', async () => {
    expect(await answerFor({ words: '养老 床位' })).toMatchObject({ totals: { occurrences: 3 }, whole: 1 });
    expect(await answerFor({ words: '床位 养老' })).toMatchObject({ totals: { occurrences: 3 }, whole: 0 });
    expect(await answerFor({ words: '养老 -机构' })).toMatchObject({ whole: undefined });
  });

  it('says what else finds something, where the filters leave nothing', async () => {
    const answer = await answerFor({ words: '养老', documents: ['two'], groups: ['table'], page: 3 });
    expect(answer).toMatchObject({ kind: 'nothing', totals: { occurrences: 0, characters: 10_000 } });
    expect(answer.kind === 'nothing' && answer.waysOut).toEqual([
      { givenUp: 'filters', state: { ...blankState, words: '养老' }, occurrences: 3 },
    ]);
    const themed = await answerFor({ words: '养老', themes: ['reform'], documents: ['one'] });
    expect(themed.kind === 'nothing' && themed.waysOut.map(({ givenUp }) => givenUp)).toEqual([
      'themes',
      'filters',
    ]);
  });

  it('says what a wider scope and no exclusion find', async () => {
    const answer = await answerFor({ words: '床位 机构' });
    expect(answer.kind === 'nothing' && answer.waysOut).toEqual([
      { givenUp: 'scope', state: { ...blankState, words: '床位 机构', scope: 'section' }, occurrences: 2 },
      { givenUp: 'scope', state: { ...blankState, words: '床位 机构', scope: 'document' }, occurrences: 2 },
    ]);
    const excluding = await answerFor({ words: '床位|“养老 床位” -养老' });
    expect(excluding.kind === 'nothing' && excluding.waysOut).toEqual([
      { givenUp: 'excluded', state: { ...blankState, words: '床位|"养老 床位"' }, occurrences: 2 },
    ]);
  });

  it('counts terms that do not stand together', async () => {
    const answer = await answerFor({ words: '养老 规划' });
    expect(answer).toMatchObject({ kind: 'nothing', terms: [{ alone: 3 }, { alone: 0 }], waysOut: [] });
  });

  it('says that there is nothing, and asks nothing for no words', async () => {
    expect(await answerFor({ words: '规划' })).toMatchObject({ kind: 'nothing', waysOut: [] });
    expect(await answerFor({ words: ' \u200B ' })).toEqual({ kind: 'idle' });
  });

  it('searches traditional words in simplified characters, and says so', async () => {
    expect(await answerFor({ words: '養老' })).toMatchObject({
      kind: 'found',
      query: { text: '養老', clauses: [[{ text: '养老', given: '養老' }]] },
      totals: { occurrences: 3 },
    });
    expect(await answerFor({ words: '養育' })).toMatchObject({
      kind: 'nothing',
      query: { clauses: [[{ text: '养育', given: '養育' }]] },
    });
  });

  it('does so for every term of its own, excluded ones too', async () => {
    const answer = await answerFor({ words: '養老|養老 机构|服務 -服務' });
    expect(answer.kind !== 'idle' && textsOf(answer.terms)).toEqual(['养老', '机构', '服务']);
    expect(answer).toMatchObject({ query: { excluded: [{ text: '服务', given: '服務' }] } });
    expect(await answerFor({ words: '養老 服務' })).toMatchObject({ totals: { occurrences: 3 }, whole: 1 });
  });

  it('takes words as given where they stand so in a document', async () => {
    const given = storeOf({ one: ['養老', '养老'] });
    expect(await answerFor({ words: '養老' }, given)).toMatchObject({
      query: { clauses: [[{ text: '養老', keys: ['養老'] }]] },
      totals: { occurrences: 1 },
    });
  });

  it('finds years in Chinese numerals as the documents print them, unless that is switched off', async () => {
    const years = storeOf({ one: ['到2025年'] });
    expect(await answerFor({ words: '二〇二五年' }, years)).toMatchObject({ totals: { occurrences: 1 } });
    expect(await answerFor({ words: '二〇二五年', years: false }, years)).toMatchObject({ kind: 'nothing' });
  });
});
