/**
 * The keys of the index: every single character of a search key and every pair of neighbours, in UTF-16 units. A
 * gram is a number, so that hundreds of thousands of them are compared and sorted fast.
 */
export type Gram = number;

/** Grams from here on are pairs. */
export const pairs = 0x10000;

export function gramOfUnit(unit: number): Gram {
  return unit;
}

export function gramOfPair(one: number, other: number): Gram {
  return pairs + one * pairs + other;
}

/** The one or two characters of a gram. */
export function textOfGram(gram: Gram): string {
  if (gram < pairs) return String.fromCharCode(gram);
  const pair = gram - pairs;
  return String.fromCharCode(Math.floor(pair / pairs), pair % pairs);
}

/** A gram of a longer key, and how far from its beginning it stands. */
export interface CoveringGram {
  readonly gram: Gram;
  readonly offset: number;
}

/** The fewest grams that together hold every character of a key of two characters or more. */
export function coverOf(key: string): CoveringGram[] {
  const last = key.length - 2;
  const offsets = Array.from({ length: Math.ceil(key.length / 2) }, (_, index) => Math.min(index * 2, last));
  return offsets.map((offset) => ({
    gram: gramOfPair(key.charCodeAt(offset), key.charCodeAt(offset + 1)),
    offset,
  }));
}

/** The gram of a key of one or two characters. */
export function gramOf(key: string): Gram {
  return key.length === 1 ? gramOfUnit(key.charCodeAt(0)) : gramOfPair(key.charCodeAt(0), key.charCodeAt(1));
}

/** Which of `shards` files holds a gram: neighbouring codes are spread by Knuth’s multiplicative hash. */
export function shardOfGram(gram: Gram, shards: number): number {
  return (Math.imul(gram | 0, 2_654_435_761) >>> 8) % shards;
}
