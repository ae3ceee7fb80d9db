import { structureOf } from '#build/pages/structure.ts';
import { attentionOf } from '#core/themes/attention.ts';
import { themesOfLines } from '#core/themes/line-themes.ts';
import { documentsReuse } from '#core/reuse/document-reuse.ts';
import { keyOf } from '#core/text/fold.ts';
import { glossaryOf } from '#core/words/glossary.ts';
import { namesOfCorpus } from '#core/words/names-of-corpus.ts';
import { planKeyness } from '#core/words/plan-keyness.ts';
import { readabilityOf } from '#core/words/readability.ts';
import { termCandidates } from '#core/words/term-candidates.ts';
import type { BenchCollection, BenchDocument } from './documents.ts';
import { looselySharing } from './loosely-sharing.ts';

/** What is worked out of the words of a collection; each yields how much it found. */
export const computations = {
  'documents read': ({ documents }) => documents.length,
  'attention to themes': ({ documents }) =>
    sumOf(documents, ({ lines, original }) => attentionOf(lines, themesOfLines(original, [])).rooms.size),
  'words and terms': ({ site, documents }) => {
    const keys = documents.flatMap(({ lines }) => lines.map(({ text }) => keyOf(text)));
    return termCandidates(keys, namesOfCorpus(site.corpus).map(keyOf)).size;
  },
  'key terms': ({ site, documents }) => {
    const worded = documents.map(({ id, lines }) => [id, lines] as const);
    return sumOf(planKeyness(worded, namesOfCorpus(site.corpus)).values(), ({ length }) => length);
  },
  readability: ({ site, documents }) => {
    const observations = Map.groupBy(site.dataset.observations, ({ document }) => document);
    return sumOf(
      documents,
      ({ lines, original }) => readabilityOf(lines, observations.get(original.id) ?? []).sentences,
    );
  },
  glossary: ({ documents }) => {
    const lines = new Map(documents.map((document) => [document.id, document.lines]));
    const named = documents.map(({ id, original }) => ({ ...original, id }));
    return sumOf(glossaryOf(named, lines), ({ explanations, uses }) => explanations.length + uses.length);
  },
  structure: ({ documents }) =>
    sumOf(documents, ({ original, lines }) => structureOf(original, lines, 1).parts.length),
  'text reuse': ({ documents }) => passagesShared(documents),
  'text reuse, as little as plans share': ({ documents }) => passagesShared(looselySharing(documents)),
} as const satisfies Record<string, (collection: BenchCollection) => number>;

export type Computation = keyof typeof computations;

function passagesShared(documents: readonly BenchDocument[]): number {
  return sumOf(
    documentsReuse(documents.map(({ id, lines }) => [id, lines])),
    ({ passages }) => passages.length,
  );
}

function sumOf<Item>(items: Iterable<Item>, value: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return sum;
}
