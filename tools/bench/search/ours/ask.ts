import type { DocumentCount, Hit, SearchStore } from '#core/search/store.ts';

/** Occurrences shown with a first answer. */
export const shown = 10;

/** The first occurrences as a page shows them, of the documents that hold them alone. */
export async function firstHits(
  store: SearchStore,
  key: string,
  counts: readonly DocumentCount[],
): Promise<readonly Hit[]> {
  const documents: string[] = [];
  let occurrences = 0;
  for (const count of counts) {
    if (occurrences >= shown) break;
    if (count.occurrences > 0) documents.push(count.document);
    occurrences += count.occurrences;
  }
  const found = await store.places(key, documents);
  const located = found.flatMap(({ document, places }) => places.map((place) => ({ document, place })));
  return store.hits(located.slice(0, shown));
}
