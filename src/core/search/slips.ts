import { keyOf } from '../text/fold.ts';
import type { Suggestions } from './suggest.ts';

/** Suggestions with strings one slip away from the words among them, the nearest first. */
export function withSlips(
  words: string,
  slips: readonly string[],
  { synonyms, similar }: Suggestions,
): Suggestions {
  const length = keyOf(words).length;
  const own = slips.map((term) => ({ term, distance: 1 / Math.max(length, keyOf(term).length) }));
  const known = new Set(slips.map(keyOf));
  const others = similar.filter(({ term }) => !known.has(keyOf(term)));
  return { synonyms, similar: [...own, ...others].toSorted((a, b) => a.distance - b.distance) };
}
