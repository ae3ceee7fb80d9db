import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../text/fold.ts';
import { scanningStore } from '../scan.ts';
import type { ShardLine, ShardPart } from '../shard.ts';
import type { IndexSettings, IndexSource } from './build-index.ts';
import { shardedStoreOf } from './store-in-memory.ts';

/** So small that a few lines have frequent strings of several characters, in several files each. */
const tiny: IndexSettings = { shardSize: 6, mostShards: 9, heavySize: 3, partSize: 4, stringsSize: 4 };

/** Few characters, so that strings repeat; some that fold to several or to none, and one outside the basic plane. */
const characters = fc.constantFrom('a', 'a', 'b', '业', '业', '发', ' ', '\t', '…', '𠀀');
const words = (maxLength: number) => fc.string({ unit: characters, minLength: 1, maxLength });

const line = fc.tuple(
  words(14),
  fc.nat(13),
  fc.nat(3),
  fc.option(fc.string({ unit: characters, maxLength: 3 })),
);
const documents = fc.array(fc.array(line, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 20 });

/** A line, of which a part may be corrected. */
function lineOf([text, start, length, corrected]: [string, number, number, string | null]): ShardLine {
  const corrections =
    corrected === null || start + length > text.length ? [] : [{ start, end: start + length, corrected }];
  return { kind: 'paragraph', block: 's0-p1', text, corrections };
}

function sourceOf(lines: readonly ShardLine[], number: number): IndexSource {
  const document = `d${number}-plan`;
  const part: ShardPart = { chapter: '01', section: 's0', page: 'chapter', path: [], lines };
  return {
    about: { document, district: `d${number}`, characters: number },
    parts: [part],
    layout: {
      document,
      groups: lines.map(() => 'prose'),
      starts: [0],
      sections: [],
      themes: [],
      chapters: [],
    },
  };
}

function scannedOf(sources: readonly IndexSource[]) {
  return scanningStore(sources);
}

describe('an index of which files hold little', () => {
  it('counts and finds what a scan does, however often words occur', async () => {
    const collections = fc.tuple(documents, fc.array(words(9), { minLength: 1, maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(collections, async ([texts, queries]) => {
        const sources = texts.map((lines, number) => sourceOf(lines.map(lineOf), number));
        const [scanned, sharded] = [scannedOf(sources), shardedStoreOf(sources, tiny)];
        for (const key of queries.map(keyOf).filter(Boolean)) {
          expect(await sharded.counts(key), key).toEqual(await scanned.counts(key));
          expect(await sharded.places(key), key).toEqual(await scanned.places(key));
          const some = sources.slice(0, 2).map(({ about }) => about.document);
          expect(await sharded.places(key, some), key).toEqual(await scanned.places(key, some));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds long words of which every part is frequent', async () => {
    const lines = ['打造营商环境', '优化营商环境', '造营商环', '环境营商'].map((text) =>
      lineOf([text.repeat(3), 0, 0, null]),
    );
    const sources = Array.from({ length: 9 }, (_, number) => sourceOf(lines, number));
    const [scanned, sharded] = [scannedOf(sources), shardedStoreOf(sources, tiny)];
    const text = lines.map((own) => own.text).join('');
    for (let start = 0; start < text.length; start++) {
      for (const length of [1, 2, 3, 4, 5, 7, 12, 20]) {
        const key = text.slice(start, start + length);
        expect(await sharded.counts(key), key).toEqual(await scanned.counts(key));
        expect(await sharded.places(key), key).toEqual(await scanned.places(key));
      }
    }
  });
});
