// npm run bench: our work against a peer's on the same input in the same run, as a ratio; no limits, no verdict.
import Fuse from 'fuse.js';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { performance } from 'node:perf_hooks';
import { unified } from 'unified';
import { contentPath } from '../src/core/corpus/content-path.ts';
import { parseChapter } from '../src/core/markdown/chapter.ts';
import { layoutOf } from '../src/core/search/layout-of.ts';
import { shardedStoreOf } from '../src/core/search/index/store-in-memory.ts';
import { charactersOfShard, partsOfDocument, shardOfDocument } from '../src/core/search/pack.ts';
import { parseQuery, termsOf } from '../src/core/search/query.ts';
import { linesOfDocument } from '../src/core/text/plain.ts';
import { readContent } from '../src/build/read-content.ts';
import { readSite } from '../src/build/site.ts';

const root = process.cwd();
const { corpus } = readSite(root);

interface Contest {
  readonly name: string;
  readonly ours: () => unknown;
  readonly peer: string;
  readonly theirs: () => unknown;
}

const contests: readonly Contest[] = [search(), parsing()];
for (const { name, ours, peer, theirs } of contests) {
  const [own, other] = await medians([ours, theirs]);
  const ratio = (own / other).toFixed(own < other / 100 ? 4 : 2);
  console.log(`${name}: ${own.toFixed(1)} ms; ${peer}: ${other.toFixed(1)} ms; ratio ${ratio}`);
}

/** Every key term of every theme, counted in every document. */
function search(): Contest {
  const tasksOf = (id: string) => corpus.tasks.filter(({ document }) => document === id);
  const store = shardedStoreOf(
    corpus.documents.map((document) => {
      const tasks = tasksOf(document.id);
      const characters = charactersOfShard(shardOfDocument(document, tasks));
      return {
        about: { document: document.id, district: document.meta.district, characters },
        parts: partsOfDocument(document, tasks),
        layout: layoutOf(document, tasks),
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
      for (const word of words) {
        for (const { keys } of termsOf(parseQuery(word))) for (const key of keys) await store.counts(key);
      }
    },
    peer: 'Fuse.js, exact',
    theirs: () => words.map((word) => fuse.search(`'"${word}"`).length),
  };
}

/** Every chapter to a typed tree, against the bare parse of its Markdown. */
function parsing(): Contest {
  const chapters = readContent(root).files.flatMap(({ path, text }) => {
    const found = contentPath(path);
    return found?.kind === 'chapter' ? [{ path, text, slug: found.slug }] : [];
  });
  const markdown = unified().use(remarkParse).use(remarkGfm);
  return {
    name: `parse, ${chapters.length} chapters`,
    ours: () => chapters.map(({ path, text, slug }) => parseChapter(text, path, slug)),
    peer: 'remark with GFM',
    theirs: () => chapters.map(({ text }) => markdown.parse(text)),
  };
}

/** The median time of each, in milliseconds, taken in turns after a first run of each. */
async function medians(contestants: readonly [() => unknown, () => unknown]): Promise<[number, number]> {
  const runs = 7;
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, work] of contestants.entries()) {
      const start = performance.now();
      await work();
      if (run > 0) times[index]?.push(performance.now() - start);
    }
  }
  const [ours, theirs] = times.map(
    (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN,
  );
  return [ours ?? NaN, theirs ?? NaN];
}
