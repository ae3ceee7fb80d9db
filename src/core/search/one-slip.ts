import { keyOf } from '../text/fold.ts';
import type { Place } from './places.ts';
import type { Hit, Located, SearchStore } from './store.ts';

/** One slip changes too much of a shorter key, and is not what a longer one is about. */
const [shortest, longest] = [4, 60];
/** Documents that are looked through, and occurrences that are read, for one way to slip. */
const [documentsAtMost, hitsAtMost] = [40, 12];

/** A cut of a key where a slip may be: what stands before and after it, and how many characters between in the text. */
interface Cut {
  readonly before: string;
  readonly after: string;
  readonly gap: number;
  /** Characters exchanged, as they must have been meant. */
  readonly between?: string;
}

/**
 * Strings that stand in the documents and differ from words by one slip: a character wrong, missing, too many, or two
 * neighbours exchanged. What stands before the slip and what stands after it is right, so both are looked up as they
 * are; only where they stand at the right distance is text read. Of many documents the first are looked through.
 * @returns as printed, each once
 */
export async function oneSlipAway(store: SearchStore, words: string): Promise<string[]> {
  const key = keyOf(words);
  if (key.length < shortest || key.length > longest) return [];
  const occurs = async (part: string) =>
    part === '' || (await store.counts(part)).some(({ occurrences }) => occurrences > 0);
  const right = await longestLength(key.length, (length) => occurs(key.slice(0, length)));
  const left = await longestLength(key.length, (length) => occurs(key.slice(key.length - length)));
  const cuts = cutsOf(key).filter(
    ({ before, after }) => before.length <= right && after.length <= left && before + after !== '',
  );
  // A part of a key that stands somewhere stands there too.
  const isKnown = (own: string) => own === key || (right === key.length && key.includes(own));
  const found = new Map<string, string>();
  for (const cut of cuts) {
    for (const match of await matchesOf(store, cut)) {
      const own = keyOf(match);
      if (!isKnown(own) && !found.has(own)) found.set(own, match);
    }
  }
  return [...found.values()];
}

/** The greatest length for which something holds that holds for all shorter ones, by bisection. */
async function longestLength(most: number, holds: (length: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every place where a slip may be, in each way. */
function cutsOf(key: string): Cut[] {
  const places = Array.from({ length: key.length }, (_, at) => at);
  const cut = (from: number, to: number, gap: number): Cut => ({
    before: key.slice(0, from),
    after: key.slice(to),
    gap,
  });
  return [
    // Wrong, missing, too many, exchanged.
    ...places.map((at) => cut(at, at + 1, 1)),
    ...places.slice(1).map((at) => cut(at, at, 1)),
    ...places.map((at) => cut(at, at + 1, 0)),
    ...places
      .slice(1)
      .map((at) => ({ ...cut(at - 1, at + 1, 0), between: key.charAt(at) + key.charAt(at - 1) })),
  ];
}

async function matchesOf(store: SearchStore, cut: Cut): Promise<string[]> {
  const { before, between = '', after, gap } = cut;
  const isAtEdge = before === '' || after === '';
  const located =
    gap === 0 || isAtEdge ? await placesOf(store, before + between + after) : await placesAround(store, cut);
  const hits = await store.hits(located.slice(0, gap === 0 ? 1 : hitsAtMost));
  return hits.flatMap((hit) => (gap === 1 && isAtEdge ? withNeighbour(hit, cut) : [hit.match]));
}

/** The words of an occurrence with the character that stands where a cut leaves it open. */
function withNeighbour({ text, span, match }: Hit, { before }: Cut): string[] {
  const length = keyOf(match).length + 1;
  const open = before === '' ? text.slice(0, span.start) : text.slice(span.end);
  for (let more = 1; more <= open.length; more++) {
    const words = before === '' ? open.slice(-more) + match : match + open.slice(0, more);
    if (keyOf(words).length >= length) return [words];
  }
  return [];
}

async function placesOf(store: SearchStore, key: string): Promise<Located[]> {
  const documents = (await store.counts(key))
    .filter(({ occurrences }) => occurrences > 0)
    .slice(0, documentsAtMost)
    .map(({ document }) => document);
  if (documents.length === 0) return [];
  const found = await store.places(key, documents);
  return found.flatMap(({ document, places }) => places.map((place) => ({ document, place })));
}

/** Where two strings stand with so many characters between them. */
async function placesAround(store: SearchStore, { before, after, gap }: Cut): Promise<Located[]> {
  const [first, second] = await Promise.all([store.counts(before), store.counts(after)]);
  const inBoth = first
    .filter(({ occurrences }, index) => occurrences > 0 && (second[index]?.occurrences ?? 0) > 0)
    .slice(0, documentsAtMost)
    .map(({ document }) => document);
  if (inBoth.length === 0) return [];
  const [starts, ends] = await Promise.all([store.places(before, inBoth), store.places(after, inBoth)]);
  const endsOf = new Map(ends.map(({ document, places }) => [document, new Map(places.map(keyed))]));
  return starts.flatMap(({ document, places }) =>
    places.flatMap((place) => {
      const start = place.span.end + gap;
      const end = endsOf.get(document)?.get(placeKey({ ...place, span: { start, end: start } }));
      return end
        ? [{ document, place: { ...place, span: { start: place.span.start, end: end.span.end } } }]
        : [];
    }),
  );
}

function keyed(place: Place): [string, Place] {
  return [placeKey(place), place];
}

function placeKey({ line, reading, span }: Place): string {
  return `${String(line)} ${reading} ${String(span.start)}`;
}
