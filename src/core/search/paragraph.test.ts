import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { linesOfDocument } from '../text/plain.ts';
import { correctedReading } from '../text/readings.ts';
import { layoutOf } from './layout-of.ts';
import { charactersOfShard, shardOfDocument } from './pack.ts';
import { partsOfShard } from './shard.ts';
import { paragraphOf } from './paragraph.ts';
import { scanningStore } from './scan.ts';

const { corpus } = readSite(process.cwd());
const documents = corpus.documents.map((document) => {
  const tasks = corpus.tasks.filter((task) => task.document === document.id);
  const shard = shardOfDocument(document, tasks);
  const about = {
    document: document.id,
    district: document.meta.district,
    characters: charactersOfShard(shard),
  };
  return {
    about,
    parts: partsOfShard(shard),
    layout: layoutOf(document, tasks),
    lines: linesOfDocument(document, tasks),
  };
});
const store = scanningStore(documents);

describe('the paragraph of an occurrence', () => {
  it.each(['的', 'GDP', '2025年', '社会化'])(
    'is its whole line, as its reading has it: %s',
    async (words) => {
      const key = words.toLowerCase();
      const found = await store.places(key);
      const located = found.flatMap(({ document, places }) =>
        places.filter((_, index) => index % 40 === 0).map((place) => ({ document, place })),
      );
      expect(located.length).toBeGreaterThan(0);
      for (const own of located) {
        const parts = await paragraphOf(store, own, [key]);
        const lines = documents.find(({ about }) => about.document === own.document)?.lines ?? [];
        const line = lines[own.place.line];
        const text = own.place.reading === 'corrected' && line ? correctedReading(line).text : line?.text;
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.some(({ marked }) => marked)).toBe(true);
      }
    },
  );

  it('marks every word that was looked for, those that overlap as one', async () => {
    const one = scanningStore([
      {
        about: { document: 'one', district: 'one', characters: 9 },
        parts: partsOfShard({
          parts: [{ chapter: '01-a', section: 's0', page: 'chapter', lines: 'paragraph s0-p1' }],
          text: '到 2025 年，养老服务和养老 机构',
          corrections: [],
        }),
        layout: { document: 'one', groups: [], starts: [], sections: [], themes: [], chapters: [] },
      },
    ]);
    const place = { line: 0, reading: 'both', span: { start: 7, end: 9 } } as const;
    const parts = await paragraphOf(one, { document: 'one', place }, ['2025年', '养老', '老服务', '老机']);
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      '2025 年',
      '养老服务',
      '养老 机',
    ]);
  });
});
