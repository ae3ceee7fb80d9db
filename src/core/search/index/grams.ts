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

/** The gram of a text of one or two characters. */
export function gramOf(text: string): Gram {
  return text.length === 1
    ? gramOfUnit(text.charCodeAt(0))
    : gramOfPair(text.charCodeAt(0), text.charCodeAt(1));
}

/** Which of `shards` files holds a gram: neighbouring codes are spread by Knuth’s multiplicative hash. */
export function shardOfGram(gram: Gram, shards: number): number {
  return (Math.imul(gram | 0, 2_654_435_761) >>> 8) % shards;
}
