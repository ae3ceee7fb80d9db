import { fold, originalSpan, type Span } from '../text/fold.ts';
import { concordanceOf } from './concordance.ts';
import type { Layout } from './layout.ts';
import type { SearchedDocument } from './manifest.ts';
import { placesIn, scannedDocument, type Place, type ScannedDocument } from './places.ts';
import type { TextShard } from './shard.ts';
import type { Hit, SearchStore } from './store.ts';

/** A document that a scanning store holds whole. */
export interface WholeDocument {
  readonly about: SearchedDocument;
  readonly shard: TextShard;
  readonly layout: Layout;
}

/** A store that holds all text and looks through it: plain enough to judge others by. */
export function scanningStore(whole: readonly WholeDocument[]): SearchStore {
  const documents = whole.map(({ about, shard }) => scannedDocument(about, shard));
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
        wanted.map(({ document, place }) =>
          hitAt(
            named(documents, ({ about }) => about.document, document),
            place,
          ),
        ),
      ),
  };
}

function hitAt({ about, lines, corrected }: ScannedDocument, { line: index, reading, span }: Place): Hit {
  const found = lines[index];
  if (!found) throw new RangeError(`No line ${index} in ${about.document}`);
  const { kind, block, text } = found.line;
  const { chapter, section, page, path } = found.part;
  const two = reading === 'corrected' ? corrected.get(index) : undefined;
  const [words, key] = two ? [two.corrected.text, two.correctedKey] : [text, fold(text)];
  const inReading = originalSpan(key, span);
  return {
    document: about.document,
    chapter,
    section,
    page,
    path,
    block,
    kind,
    reading,
    offset: inCharacters(text, two ? originalSpan(two.corrected, inReading) : inReading),
    ...concordanceOf(words, key, span),
  };
}

/** A span in UTF-16 units as one in characters. */
function inCharacters(text: string, { start, end }: Span): Span {
  const charactersUntil = (unit: number) => Array.from(text.slice(0, unit)).length;
  return { start: charactersUntil(start), end: charactersUntil(end) };
}
