import type { Place } from './places.ts';
import { termsOf, type Query, type Term } from './query.ts';
import type { DocumentCount, SearchStore } from './store.ts';

/** Of every key of a query the counts of every document, by its id. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, DocumentCount>>;

/** Counts every key of a query, of excluded terms too. */
export async function countsOf(
  store: Pick<SearchStore, 'counts'>,
  query: Pick<Query, 'clauses' | 'excluded'>,
): Promise<Counts> {
  const keys = new Set([...termsOf(query), ...query.excluded].flatMap((term) => term.keys));
  const counted = [...keys].map(async (key) => {
    const counts = await store.counts(key);
    return [key, new Map(counts.map((count) => [count.document, count]))] as const;
  });
  return new Map(await Promise.all(counted));
}

/** The counts of those keys of a term that stand in a document. */
export function countsIn(document: string, { keys }: Term, counts: Counts): DocumentCount[] {
  return keys.flatMap((key) => {
    const count = counts.get(key)?.get(document);
    return count && count.occurrences > 0 ? [count] : [];
  });
}

/** How often a term stands in documents. */
export function occurrencesIn(documents: readonly string[], term: Term, counts: Counts): number {
  const all = documents.flatMap((document) => countsIn(document, term, counts));
  return all.reduce((sum, { occurrences }) => sum + occurrences, 0);
}

/** Every place of a term in documents, by document; only keys that stand there are asked for. */
export async function placesOfTerm(
  store: SearchStore,
  { keys }: Term,
  documents: readonly string[],
  counts: Counts,
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const found = await Promise.all(
    keys.map((key) => {
      const own = documents.filter((document) => (counts.get(key)?.get(document)?.occurrences ?? 0) > 0);
      return own.length === 0 ? [] : store.places(key, own);
    }),
  );
  const byDocument = new Map<string, (readonly Place[])[]>();
  for (const { document, places } of found.flat()) {
    byDocument.set(document, [...(byDocument.get(document) ?? []), places]);
  }
  return new Map([...byDocument].map(([document, lists]) => [document, distinctPlaces(lists)]));
}

/** Places of several strings in one document, each span once, in the order of the text. */
export function distinctPlaces(lists: readonly (readonly Place[])[]): readonly Place[] {
  const filled = lists.filter(({ length }) => length > 0);
  // One list is in order already, where readings differ too.
  if (filled.length <= 1) return filled[0] ?? [];
  const bySpan = new Map(filled.flat().map((place) => [nameOf(place), place]));
  return [...bySpan.values()].sort(
    (a, b) => a.line - b.line || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function nameOf({ line, reading, span }: Place): string {
  return `${line} ${reading} ${span.start} ${span.end}`;
}
