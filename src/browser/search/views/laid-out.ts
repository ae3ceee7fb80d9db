import type { Layout } from '#core/search/layout.ts';
import type { Place } from '#core/search/places.ts';
import type { DocumentCount } from '#core/search/store.ts';
import { store } from '../client.ts';
import type { Evaluated } from './evaluated.ts';

/** A document with the layout of its lines and the occurrences in them. */
export interface LaidOut {
  readonly about: DocumentCount;
  readonly layout: Layout;
  readonly places: readonly Place[];
}

/** Gets what a view of places needs of some of the documents of a search. */
export async function laidOut(
  documents: readonly DocumentCount[],
  { foundIn }: Evaluated,
): Promise<LaidOut[]> {
  const ids = documents.map(({ document }) => document);
  const [layouts, found] = await Promise.all([store.layouts(ids), foundIn(ids)]);
  const places = new Map(found.map((one) => [one.document, one.places]));
  return documents.flatMap((about, index) => {
    const layout = layouts[index];
    return layout ? [{ about, layout, places: places.get(about.document) ?? [] }] : [];
  });
}
