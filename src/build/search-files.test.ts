import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesByDocument, plainText } from '#core/exports/plain-text.ts';
import { ShardedStore } from '#core/search/index/sharded-store.ts';
import { unpackDocuments } from '#core/search/manifest.ts';
import { keyOf } from '#core/text/fold.ts';
import { searchIndexFrom, type SearchIndex } from './search-files.ts';
import { readSite } from './site.ts';

const { corpus } = readSite(process.cwd());
let index: SearchIndex;
beforeAll(() => {
  index = searchIndexFrom(corpus);
});
const bodyOf = (name: string) => index.files.find((file) => file.name === name)?.body ?? '';
const size = (text: string) => gzipSync(text).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the search index', () => {
  it('names its files by what they hold', () => {
    const { vocabulary, version } = index.manifest;
    expect(createHash('sha256').update(bodyOf(vocabulary.file)).digest('hex')).toBe(vocabulary.sha256);
    expect(vocabulary.file).toContain(vocabulary.sha256.slice(0, 12));
    const others = index.files.filter(({ name }) => name !== 'manifest.json' && name !== vocabulary.file);
    expect(others.every(({ name }) => name.startsWith(`${version}/`))).toBe(true);
  });

  it('names documents in the order of division codes, those of a district by date', () => {
    expect(unpackDocuments(index.manifest.documents).map(({ document }) => document)).toEqual([
      'linghe-fyp14',
      'shuangtaizi-fyp14',
      'shuangtaizi-tasks-2023',
      'xinglongtai-fyp14',
      'shuangta-fyp14',
    ]);
  });

  it('is the same at every build, and another for another text', () => {
    expect(searchIndexFrom(corpus)).toEqual(index);
    const [first, ...rest] = corpus.documents;
    const fewer = first && { ...first, chapters: first.chapters.slice(1) };
    const other = searchIndexFrom({ ...corpus, documents: fewer ? [fewer, ...rest] : rest });
    expect(other.manifest.version).not.toBe(index.manifest.version);
  }, 60_000);

  it('costs a first query little: its grams, and the text of the twenty occurrences shown first', async () => {
    const { manifest } = index;
    const terms = [...new Set(corpus.themes.flatMap(({ terms: own }) => own))];
    const costs = await Promise.all(
      terms.map(async (term) => {
        const loaded = new Map<string, string>([['manifest.json', bodyOf('manifest.json')]]);
        const store = new ShardedStore(manifest, (name) => {
          const body = bodyOf(`${manifest.version}/${name}`);
          loaded.set(name, body);
          return Promise.resolve(JSON.parse(body));
        });
        const found = await store.places(keyOf(term));
        const places = found.flatMap(({ document, places: own }) =>
          own.map((place) => ({ document, place })),
        );
        await store.hits(places.slice(0, 20));
        return { bytes: sum([...loaded.values()].map(size)), files: loaded.size };
      }),
    );
    const at = (share: number, numbers: readonly number[]) =>
      numbers.toSorted((a, b) => a - b)[Math.floor(share * numbers.length)];
    // The scripts of the page and its worker take some 16 kB of the 60 and 120 that a first query may cost.
    const bytes = costs.map((cost) => cost.bytes);
    expect(at(0.5, bytes)).toBeLessThan(40_000);
    expect(at(0.95, bytes)).toBeLessThan(80_000);
    expect(
      at(
        0.5,
        costs.map(({ files }) => files),
      ),
    ).toBeLessThanOrEqual(8);
  }, 60_000);

  it('suggests from a file of a quarter of the text', () => {
    const texts = sum([...linesByDocument(corpus).values()].map((lines) => size(plainText(lines))));
    expect(size(bodyOf(index.manifest.vocabulary.file))).toBeLessThan(texts / 4);
  });
});
