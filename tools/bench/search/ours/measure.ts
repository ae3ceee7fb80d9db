import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Load } from '#core/search/index/gram-files.ts';
import { ShardedStore } from '#core/search/index/sharded-store.ts';
import { manifestFile, type SearchManifest } from '#core/search/manifest.ts';
import type { DocumentCount } from '#core/search/store.ts';
import { keyOf } from '#core/text/fold.ts';
import { answer } from '../../child/answer.ts';
import { sum } from '../../statistics.ts';
import type { Truth } from '../truth.ts';
import { firstHits, shown } from './ask.ts';

export interface MeasureTask {
  /** The folder of the index. */
  readonly folder: string;
  readonly keys: readonly string[];
  readonly truth: Truth;
}

/** What a first query loads, the manifest left out. */
export interface Loaded {
  /** Compressed. */
  readonly bytes: number;
  readonly files: number;
}

export interface Measured {
  /** Of the manifest, compressed. */
  readonly before: number;
  /** For each key: what counts alone load, and what they load with the first occurrences. */
  readonly costs: readonly { readonly counts: Loaded; readonly hits: Loaded }[];
  /** For each key the documents of which a count or an occurrence is wrong. */
  readonly wrong: readonly number[];
  /** For each key milliseconds, with all files at hand: for counts alone, and with the first occurrences. */
  readonly warm: readonly WarmTimes[];
}

interface WarmTimes {
  readonly counts: number;
  readonly hits: number;
}

/** How often each query is timed; the shortest time counts, as others may be those of a busy machine. */
const rounds = 5;

answer(async ({ folder, keys, truth }: MeasureTask): Promise<Measured> => {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const manifest = JSON.parse(read(manifestFile)) as SearchManifest;
  const costs: Measured['costs'][number][] = [];
  const wrong: number[] = [];
  for (const [index, key] of keys.entries()) {
    const loaded = new Map<string, number>();
    const store = new ShardedStore(manifest, (name) => {
      const text = read(name);
      loaded.set(name, gzipSync(text).length);
      return Promise.resolve(JSON.parse(text));
    });
    const soFar = (): Loaded => ({
      bytes: sum(loaded.values()),
      files: loaded.size,
    });
    const counted = await store.counts(key);
    const counts = soFar();
    const hits = await firstHits(store, key, counted);
    costs.push({ counts, hits: soFar() });
    const total = counted.reduce((sum, { occurrences }) => sum + occurrences, 0);
    const wrongHits = hits.filter(({ match }) => keyOf(match) !== key).length;
    const missingHits = Math.min(shown, total) - hits.length;
    wrong.push(wrongCounts(counted, truth[index] ?? []) + wrongHits + missingHits);
  }
  return {
    before: gzipSync(JSON.stringify(manifest)).length,
    costs,
    wrong,
    warm: await warmTimes(manifest, read, keys),
  };
});

/** In how many documents a count is not that of the scan. */
function wrongCounts(counts: readonly DocumentCount[], truth: Truth[number]): number {
  const expected = new Map(truth.map(([document, ...own]) => [document, own]));
  return counts.filter(({ occurrences, paragraphs }, document) => {
    const [ownOccurrences, ownParagraphs] = expected.get(document) ?? [0, 0];
    return occurrences !== ownOccurrences || paragraphs !== ownParagraphs;
  }).length;
}

async function warmTimes(
  manifest: SearchManifest,
  read: (name: string) => string,
  keys: readonly string[],
): Promise<Measured['warm']> {
  const files = new Map<string, unknown>();
  const load: Load = (name) => {
    if (!files.has(name)) files.set(name, JSON.parse(read(name)));
    return Promise.resolve(files.get(name));
  };
  const store = new ShardedStore(manifest, load);
  const best = keys.map((): WarmTimes => ({ counts: Infinity, hits: Infinity }));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, key] of keys.entries()) {
      const start = performance.now();
      const counted = await store.counts(key);
      const counts = performance.now() - start;
      await firstHits(store, key, counted);
      const hits = performance.now() - start;
      const last = best[index];
      // The first round loads the files.
      if (round > 0 && last)
        best[index] = { counts: Math.min(last.counts, counts), hits: Math.min(last.hits, hits) };
    }
  }
  return best;
}
