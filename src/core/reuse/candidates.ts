import { leastScore } from './align.ts';
import type { OrderedTexts } from './ordered-texts.ts';

/**
 * How many characters two stretches must have in common, one behind the other, to be compared. Every passage with at
 * most one difference in ten characters has such a run: d differences part s same characters into d + 1 runs at most, the
 * longest of s / (d + 1) at least, and of s − 3d ≥ 16 and s ≥ 9d follows s / (d + 1) ≥ 6.75.
 */
export const seedLength = 7;
/** At each character so many other places with a seed are looked at on either side, in the order of what follows. */
export const placesLookedAt = 48;
/** So many stretches of other documents are compared with one at most, those that have most in common with it. */
export const mostCompared = 64;

/** All stretches of a collection, in the order of the documents. */
export interface OrderedSegments {
  readonly texts: OrderedTexts;
  /** The number of the document of each stretch. */
  readonly documents: Uint32Array;
  /** For each place in the order of `texts`, the number of its stretch. */
  readonly segmentsByRank: Uint32Array;
}

/** The stretches with which one may be compared. */
export interface Candidates {
  /** Their numbers: first those that must be, then those with most in common. */
  readonly segments: readonly number[];
  /** How many must be compared, so that every run of `leastScore` characters is found that stands anywhere else. */
  readonly needed: number;
  /** Whether these are all that have a seed in common with it. */
  readonly complete: boolean;
}

export function orderedSegments(texts: OrderedTexts, documents: Uint32Array): OrderedSegments {
  const segmentsByRank = new Uint32Array(texts.places.length);
  for (let segment = 0; segment < documents.length; segment++) {
    const end = texts.starts[segment + 1] ?? 0;
    for (let place = texts.starts[segment] ?? 0; place < end; place++) {
      segmentsByRank[texts.ranks[place] ?? 0] = segment;
    }
  }
  return { texts, documents, segmentsByRank };
}

/** How much of a stretch another one has in seeds, and up to which place that was counted. */
interface Cover {
  characters: number;
  end: number;
}

/**
 * The stretches of other documents that have a seed in common with one. At each place of it those places elsewhere are
 * found that have most of what follows in common, which stand beside it in the order of `texts`. A run is counted where
 * it begins on both sides. If there are too many, those with most seeds are taken; but for every run of `leastScore`
 * characters one stretch is kept with the longest like of it, so that what stands anywhere else is always found.
 */
export function candidatesOf(collection: OrderedSegments, segment: number): Candidates {
  const { texts, documents } = collection;
  const { starts, ranks } = texts;
  const [start, end] = [starts[segment] ?? 0, (starts[segment + 1] ?? 0) - 1];
  const covers = new Map<number, Cover>();
  const kept = new Set<number>();
  const walk = new Walk(collection, documents[segment] ?? 0);
  let complete = true;
  for (let place = start; place + seedLength <= end; place++) {
    let best: { readonly segment: number; readonly length: number } | undefined;
    for (const { segment: number, length } of walk.from(ranks[place] ?? 0, place)) {
      const cover = covers.get(number) ?? { characters: 0, end: start };
      covers.set(number, cover);
      cover.characters += Math.max(0, place + length - Math.max(cover.end, place));
      cover.end = Math.max(cover.end, place + length);
      if (length > (best?.length ?? 0) || (length === best?.length && number < best.segment)) {
        best = { segment: number, length };
      }
    }
    complete &&= walk.complete;
    if (best && best.length >= leastScore) kept.add(best.segment);
  }
  const others = [...covers].toSorted(
    ([one, { characters }], [other, cover]) =>
      Number(kept.has(other)) - Number(kept.has(one)) || cover.characters - characters || one - other,
  );
  const segments = others.slice(0, Math.max(mostCompared, kept.size)).map(([number]) => number);
  return { segments, needed: kept.size, complete: complete && segments.length === others.length };
}

interface LikePlace {
  readonly segment: number;
  readonly length: number;
}

/** Looks from a place at those beside it in the order of what follows. */
class Walk {
  /** Whether the last walk saw all places of other documents with the seed. */
  complete = true;
  readonly #collection: OrderedSegments;
  readonly #document: number;

  constructor(collection: OrderedSegments, document: number) {
    this.#collection = collection;
    this.#document = document;
  }

  /** Places of other documents where the same run begins and is a seed at least. */
  from(rank: number, place: number): LikePlace[] {
    const found: LikePlace[] = [];
    this.complete = true;
    this.#towards(-1, rank, place, found);
    this.#towards(1, rank, place, found);
    return found;
  }

  #towards(step: -1 | 1, rank: number, place: number, found: LikePlace[]): void {
    const { texts, documents, segmentsByRank } = this.#collection;
    const { units, places, common } = texts;
    const before = units[place - 1];
    let length = Infinity;
    let seen = 0;
    for (let next = rank + step; ; next += step) {
      length = Math.min(length, common[step < 0 ? next + 1 : next] ?? 0);
      if (length < seedLength) return;
      const segment = segmentsByRank[next] ?? 0;
      if (documents[segment] === this.#document) continue;
      if (++seen > placesLookedAt) {
        this.complete = false;
        return;
      }
      // What goes on from the place before was counted there; two beginnings of stretches are not the same character.
      if (before !== 0 && units[(places[next] ?? 0) - 1] === before) continue;
      found.push({ segment, length });
    }
  }
}
