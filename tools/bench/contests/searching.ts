import Fuse from 'fuse.js';
import { readSite } from '#build/site.ts';
import { layoutOf } from '#core/search/layout-of.ts';
import { charactersOfShard, shardOfDocument } from '#core/search/pack.ts';
import { partsOfShard } from '#core/search/shard.ts';
import { scanningStore } from '#core/search/scan.ts';
import { keyOf } from '#core/text/fold.ts';
import { linesOfDocument } from '#core/text/plain.ts';
import type { Contest } from './contest.ts';

/** Every key term of every theme, counted in every document. */
export function searching(root: string): Contest {
  const { corpus } = readSite(root);
  const tasksOf = (id: string) => corpus.tasks.filter(({ document }) => document === id);
  const store = scanningStore(
    corpus.documents.map((document) => {
      const shard = shardOfDocument(document, tasksOf(document.id));
      const about = { document: document.id, district: document.meta.district };
      return {
        about: { ...about, characters: charactersOfShard(shard) },
        parts: partsOfShard(shard),
        layout: layoutOf(document, tasksOf(document.id)),
      };
    }),
  );
  const texts = corpus.documents.flatMap((document) =>
    linesOfDocument(document, tasksOf(document.id)).map(({ text }) => text),
  );
  const fuse = new Fuse(texts, { useExtendedSearch: true, ignoreLocation: true, threshold: 0 });
  const words = [...new Set(corpus.themes.flatMap(({ terms }) => terms.slice(0, 2)))];
  return {
    name: `search, ${words.length} terms`,
    ours: async () => {
      for (const key of words.map(keyOf)) await store.counts(key);
    },
    peer: 'Fuse.js, exact',
    theirs: () => words.map((word) => fuse.search(`'"${word}"`).length),
  };
}
