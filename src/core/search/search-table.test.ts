import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { textOfCell } from '../exports/csv.ts';
import { plainText } from '../exports/plain-text.ts';
import { keyOf } from '../text/fold.ts';
import { linesOfDocument } from '../text/plain.ts';
import { concordanceTable } from './concordance-table.ts';
import { countTable } from './count-table.ts';
import { storeOfCorpus } from './sample-store.ts';
import { searchCsv, searchJson, type SearchRecord } from './search-table.ts';

const { corpus } = readSite(process.cwd());
const store = storeOfCorpus(corpus);
const context = (query: string) => ({
  query,
  titleOf: (document: string) => `《${document}》`,
  districtOf: (document: string) => document.split('-')[0] ?? '',
  addressOf: ({ document, block }: { document: string; block: string }) => `/${document}#${block}`,
  markedAddressOf: ({ document, block }: { document: string; block: string }) =>
    `/${document}?q=${query}#${block}`,
  conditions: '只查标题',
});

/** The published plain text, a line an entry. */
const textOf = (id: string) => {
  const document = corpus.documents.find((one) => one.id === id);
  const tasks = corpus.tasks.filter((task) => task.document === id);
  return document ? plainText(linesOfDocument(document, tasks)).split('\n') : [];
};

async function concordanceOf(words: string) {
  const found = await store.places(keyOf(words));
  const located = found.flatMap(({ document, places }) => places.map((place) => ({ document, place })));
  const hits = await store.hits(located);
  return concordanceTable(
    located.flatMap((one, index) => {
      const hit = hits[index];
      return hit ? [{ located: one, hit }] : [];
    }),
    context(words),
  );
}

const record: SearchRecord = {
  query: '營商環境',
  searched: '营商环境',
  conditions: '',
  documents: ['linghe-fyp14'],
  version: '0.1.0',
  released: null,
  accessed: '2026-11-22',
  url: 'https://example.org/search/?q=x',
};

/** A CSV as its reader gets it: objects, guards taken away. */
function rowsOf(csv: string) {
  const [head = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, textOfCell(row[at] ?? '')])));
}

describe('a saved concordance', () => {
  it.each(['营商环境', '的', '2025年', 'GDP', '-'])(
    'has a row for every occurrence of %j, and leads back to it in the plain text',
    async (words) => {
      const counts = await store.counts(keyOf(words));
      const rows = rowsOf(searchCsv(await concordanceOf(words)));
      expect(rows.length).toBe(counts.reduce((sum, { occurrences }) => sum + occurrences, 0));
      for (const row of rows.filter(({ reading }) => reading !== 'corrected')) {
        const line = Array.from(textOf(row['document'] ?? '')[Number(row['line']) - 1] ?? '');
        const [start, end] = [Number(row['start']), Number(row['end'])];
        expect(line.slice(start, end).join('')).toBe(row['match']);
        expect(
          line
            .slice(0, start)
            .join('')
            .endsWith(row['left'] ?? ''),
        ).toBe(true);
        expect(
          line
            .slice(end)
            .join('')
            .startsWith(row['right'] ?? ''),
        ).toBe(true);
      }
    },
    60_000,
  );

  it('names where each stands as the public data do', async () => {
    const [row] = rowsOf(searchCsv(await concordanceOf('地区生产总值124亿元')));
    expect(row).toEqual({
      query: '地区生产总值124亿元',
      conditions: '只查标题',
      document: 'linghe-fyp14',
      document_title: '《linghe-fyp14》',
      district: 'linghe',
      chapter: '01-background',
      section: 's1',
      block: 's1-p1',
      kind: 'paragraph',
      path: '第一章 规划背景 › 第一节 经济社会发展取得新成就',
      line: expect.stringMatching(/^\d+$/) as string,
      start: expect.stringMatching(/^\d+$/) as string,
      end: expect.stringMatching(/^\d+$/) as string,
      reading: 'both',
      left: expect.any(String) as string,
      match: expect.stringMatching(/^地区生产总值\s*124\s*亿元$/) as string,
      right: expect.any(String) as string,
      url: '/linghe-fyp14#s1-p1',
      marked_url: '/linghe-fyp14?q=地区生产总值124亿元#s1-p1',
    });
  });

  it('is guarded against formulas and set apart by CRLF', () => {
    const csv = searchCsv({ columns: [{ name: 'query' }], rows: [['=1+1'], ['@a'], ['a"b\nc']] });
    expect(csv).toBe('\uFEFFquery\r\n\'=1+1\r\n\'@a\r\n"a""b\nc"\r\n');
  });

  it('says as JSON which search it is', async () => {
    const table = await concordanceOf('放管服');
    const saved = JSON.parse(searchJson(record, table)) as SearchRecord & { rows: { match: string }[] };
    expect(saved).toMatchObject({ ...record });
    expect(saved.rows.length).toBe(table.rows.length);
    expect(saved.rows.every(({ match }) => match === '放管服')).toBe(true);
    expect(JSON.parse(searchJson(record, { ...table, rows: [] }))).toEqual({ ...record, rows: [] });
  });
});

describe('saved counts', () => {
  it('have a row for each of the words and each document', async () => {
    const words = ['法治', '没有的词'];
    const counted = await Promise.all(
      words.map(async (one) => ({ words: one, counts: await store.counts(keyOf(one)) })),
    );
    const { columns, rows } = countTable(counted, {
      conditions: '只查标题',
      titleOf: (document) => document,
      addressOf: (query, document) => `?q=${query}&d=${document}`,
    });
    expect(rows.length).toBe(2 * corpus.documents.length);
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    for (const row of rows) {
      const [occurrences, characters, rate] = ['occurrences', 'characters', 'per_10000'].map((name) =>
        Number(row[at(name)]),
      );
      expect(row[at('conditions')]).toBe('只查标题');
      expect(rate).toBeCloseTo(((occurrences ?? 0) / (characters ?? 1)) * 10_000, 4);
      expect(row[at('url')]).toBe(`?q=${row[at('query')]}&d=${row[at('document')]}`);
    }
    expect(rows.filter(([query]) => query === '没有的词').every((row) => row[at('occurrences')] === 0)).toBe(
      true,
    );
  });
});
