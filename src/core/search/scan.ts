import { keyOf, placesOf } from '../text/fold.ts';
import { concordanceOf } from './concordance.ts';
import type { SearchedDocument } from './manifest.ts';
import type { Term } from './query.ts';
import { partsOfShard, type ShardLine, type ShardPart, type TextShard } from './shard.ts';
import type { Hit, SearchStore } from './store.ts';

/** A line of a document with the place of its key in the document's. */
interface ScannedLine {
  readonly part: ShardPart;
  readonly line: ShardLine;
  readonly start: number;
}

/** A document as one search key: its lines' keys, each ended by a line break, which no query's key holds. */
interface ScannedDocument {
  readonly about: SearchedDocument;
  readonly key: string;
  readonly lines: readonly ScannedLine[];
}

/** A store that holds all text and looks through it: right for some thirty documents. */
export function scanningStore(shards: readonly (readonly [SearchedDocument, TextShard])[]): SearchStore {
  const documents = shards.map(([about, shard]) => scannedDocument(about, shard));
  return {
    counts: (term) =>
      Promise.resolve(
        documents.map(({ about, key, lines }) => {
          const places = placesOf(term.key, key);
          const paragraphs = new Set(places.map((place) => lineIndexAt(lines, place))).size;
          return { ...about, occurrences: places.length, paragraphs };
        }),
      ),
    hits: (term, { documents: wanted, from, count }) => {
      const searched = documents.filter(
        ({ about }) => wanted.length === 0 || wanted.includes(about.document),
      );
      const found = searched.flatMap((document) =>
        placesOf(term.key, document.key).map((place) => ({ document, place })),
      );
      return Promise.resolve(
        found.slice(from, from + count).map(({ document, place }) => hitAt(document, place, term)),
      );
    },
  };
}

function scannedDocument(about: SearchedDocument, shard: TextShard): ScannedDocument {
  const lines: ScannedLine[] = [];
  const keys: string[] = [];
  let start = 0;
  for (const part of partsOfShard(shard)) {
    for (const line of part.lines) {
      const key = `${keyOf(line[2])}\n`;
      lines.push({ part, line, start });
      keys.push(key);
      start += key.length;
    }
  }
  return { about, key: keys.join(''), lines };
}

function hitAt({ about, lines }: ScannedDocument, place: number, { key }: Term): Hit {
  const found = lines[lineIndexAt(lines, place)];
  if (!found) throw new RangeError(`No line at ${place} in ${about.document}`);
  const { part, line, start } = found;
  const [kind, block, text] = line;
  const { chapter, section, page, path } = part;
  const span = { start: place - start, end: place - start + key.length };
  return {
    document: about.document,
    chapter,
    section,
    page,
    path,
    block,
    kind,
    ...concordanceOf(text, span),
  };
}

/** The index of the line that holds a place of the document's key, by bisection. */
function lineIndexAt(lines: readonly ScannedLine[], place: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
