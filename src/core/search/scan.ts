import { fold } from '../text/fold.ts';
import { concordanceOf } from './concordance.ts';
import type { SearchedDocument } from './manifest.ts';
import { placesIn, scannedDocument, type Place, type ScannedDocument } from './places.ts';
import type { TextShard } from './shard.ts';
import type { Hit, SearchStore } from './store.ts';

/** A store that holds all text and looks through it: right for some thirty documents. */
export function scanningStore(shards: readonly (readonly [SearchedDocument, TextShard])[]): SearchStore {
  const documents = shards.map(([about, shard]) => scannedDocument(about, shard));
  return {
    counts: (term) =>
      Promise.resolve(
        documents.map((document) => {
          const places = placesIn(document, term);
          const paragraphs = new Set(places.map(({ line }) => line)).size;
          return { ...document.about, occurrences: places.length, paragraphs };
        }),
      ),
    hits: (term, { documents: wanted, from, count }) => {
      const searched = documents.filter(
        ({ about }) => wanted.length === 0 || wanted.includes(about.document),
      );
      const found = searched.flatMap((document) =>
        placesIn(document, term).map((place) => ({ document, place })),
      );
      return Promise.resolve(
        found.slice(from, from + count).map(({ document, place }) => hitAt(document, place)),
      );
    },
  };
}

function hitAt({ about, lines, corrected }: ScannedDocument, { line: index, reading, span }: Place): Hit {
  const found = lines[index];
  if (!found) throw new RangeError(`No line ${index} in ${about.document}`);
  const { kind, block, text } = found.line;
  const { chapter, section, page, path } = found.part;
  const two = corrected.get(index);
  const [words, key] =
    two && reading === 'corrected'
      ? [two.corrected.text, two.correctedKey]
      : [text, two?.printed ?? fold(text)];
  return {
    document: about.document,
    chapter,
    section,
    page,
    path,
    block,
    kind,
    reading,
    ...concordanceOf(words, key, span),
  };
}
