import { countOccurrences } from './count-occurrences.ts';
import { textOfCounts } from './counts.ts';
import { textFollowing } from './following.ts';
import { fileOf, separator, type FrequentGram, type StringFile } from './format.ts';
import { lineBreak, type IndexText } from './index-text.ts';
import type { IndexPart, IndexSettings } from './build-index.ts';
import { textOfNumbers } from './numbers.ts';
import type { OrderedPlaces, PlaceGroup } from './ordered-places.ts';
import type { PostingsWriter } from './postings.ts';
import type { PackedReadings } from './reading-maps.ts';

/** What the files of grams are made from. */
export interface GramContext {
  readonly text: IndexText;
  readonly places: OrderedPlaces;
  readonly writer: PostingsWriter;
  readonly readings: readonly (readonly PackedReadings[])[];
  readonly settings: IndexSettings;
}

/** The files of a frequent gram: its places by document and, of a pair, the longer strings that begin with it. */
export function* frequentGramFiles(
  gram: string,
  group: PlaceGroup,
  context: GramContext,
): Generator<IndexPart, FrequentGram> {
  const { text, places, readings } = context;
  const counts = textOfCounts(countOccurrences(text, places.of(group), gram.length, readings));
  const firsts = yield* partFiles(gram, places.of(group), context);
  // Strings come last: they put the places in another order.
  const rests = gram.length === 2 ? yield* stringFiles(gram, group, context) : '';
  return { counts, firsts, rests };
}

/** Postings cut into parts between documents; yields the first document of each. */
function* partFiles(
  gram: string,
  places: Uint32Array,
  { text, writer, settings }: GramContext,
): Generator<IndexPart, string> {
  const firsts: number[] = [];
  let last = 0;
  for (let from = 0; from < places.length;) {
    const end = Math.min(from + settings.partSize, places.length) - 1;
    // A document stands in one part whole.
    const documentEnd = text.endOfDocument(text.documentAt(places[end] ?? 0));
    let to = end + 1;
    while (to < places.length && (places[to] ?? 0) < documentEnd) to += 1;
    const first = text.documentAt(places[from] ?? 0);
    const body = JSON.stringify(writer.textOf(places.subarray(from, to)));
    yield { name: fileOf.part(gram, firsts.length), body };
    firsts.push(first - last);
    last = first;
    from = to;
  }
  return textOfNumbers(firsts);
}

/** A string that begins with a frequent pair: what follows the pair, and its places or, if it is frequent, its counts. */
interface LongerString {
  readonly rest: string;
  readonly size: number;
  readonly content:
    | { readonly kind: 'postings'; readonly postings: string; readonly following: string }
    | { readonly kind: 'counts'; readonly counts: string };
}

/** Longer strings in files of about one size; yields the first rest in each. */
function* stringFiles(pair: string, group: PlaceGroup, context: GramContext): Generator<IndexPart, string> {
  const firsts: string[] = [];
  let own: LongerString[] = [];
  let size = 0;
  const file = (): IndexPart => {
    const name = fileOf.strings(pair, firsts.length);
    firsts.push(own[0]?.rest ?? '');
    const body = JSON.stringify(stringFile(own));
    [own, size] = [[], 0];
    return { name, body };
  };
  for (const string of longerStrings(pair, '', group, context)) {
    if (own.length > 0 && size + string.size > context.settings.stringsSize) yield file();
    own.push(string);
    size += string.size;
  }
  if (own.length > 0) yield file();
  return firsts.join(separator);
}

/** In their order: each before those that begin with it. */
function* longerStrings(
  pair: string,
  rest: string,
  group: PlaceGroup,
  context: GramContext,
): Generator<LongerString> {
  const { text, places, writer, readings, settings } = context;
  const length = pair.length + rest.length;
  for (const own of places.within(group, length)) {
    if (own.unit === lineBreak) continue;
    const longer = rest + String.fromCharCode(own.unit);
    const size = own.to - own.from;
    if (size > settings.heavySize) {
      const counts = textOfCounts(countOccurrences(text, places.of(own), length + 1, readings));
      yield { rest: longer, size: counts.length / 4, content: { kind: 'counts', counts } };
      yield* longerStrings(pair, longer, own, context);
      continue;
    }
    const postings = writer.textOf(places.of(own));
    const following = textFollowing(text.units, places.of(own), length + 1);
    yield { rest: longer, size, content: { kind: 'postings', postings, following } };
  }
}

function stringFile(strings: readonly LongerString[]): StringFile {
  const file = { rests: [] as string[], postings: [] as string[], following: [] as string[] };
  const frequent = { rests: [] as string[], counts: [] as string[] };
  for (const { rest, content } of strings) {
    if (content.kind === 'counts') {
      frequent.rests.push(rest);
      frequent.counts.push(content.counts);
      continue;
    }
    file.rests.push(rest);
    file.postings.push(content.postings);
    file.following.push(content.following);
  }
  return {
    rests: file.rests.join(separator),
    postings: file.postings.join(' '),
    following: file.following.join(separator),
    frequentRests: frequent.rests.join(separator),
    counts: frequent.counts.join(' '),
  };
}
