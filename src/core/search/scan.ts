import { hitAt } from './hit.ts';
import type { Layout } from './layout.ts';
import type { SearchedDocument } from './manifest.ts';
import { placesIn, scannedDocument } from './places.ts';
import type { ShardPart } from './shard.ts';
import type { SearchStore } from './store.ts';

/** A document that a scanning store holds whole. */
export interface WholeDocument {
  readonly about: SearchedDocument;
  readonly parts: readonly ShardPart[];
  readonly layout: Layout;
}

/** A store that holds all text and looks through it: plain enough to judge others by. */
export function scanningStore(whole: readonly WholeDocument[]): SearchStore {
  const documents = whole.map(({ about, parts }) => scannedDocument(about, parts));
  const named = <Item>(items: readonly Item[], idOf: (item: Item) => string, id: string): Item => {
    const found = items.find((item) => idOf(item) === id);
    if (found === undefined) throw new RangeError(`No document “${id}”`);
    return found;
  };
  return {
    documents: () => Promise.resolve(whole.map(({ about }) => about)),
    counts: (key) =>
      Promise.resolve(
        documents.map((document) => {
          const places = placesIn(document, key);
          const paragraphs = new Set(places.map(({ line }) => line)).size;
          return { ...document.about, occurrences: places.length, paragraphs };
        }),
      ),
    places: (key, wanted) =>
      Promise.resolve(
        documents
          .filter(({ about }) => wanted?.includes(about.document) ?? true)
          .map((document) => ({ document: document.about.document, places: placesIn(document, key) }))
          .filter(({ places }) => places.length > 0),
      ),
    layouts: (ids) =>
      Promise.resolve(ids.map((id) => named(whole, ({ about }) => about.document, id).layout)),
    hits: (wanted) =>
      Promise.resolve(
        wanted.map(({ document, place }) => {
          const line = named(documents, ({ about }) => about.document, document).lines[place.line];
          if (!line) throw new RangeError(`No line ${place.line} in ${document}`);
          return hitAt(document, line, place);
        }),
      ),
  };
}
