import type { Similar } from './suggest.ts';

/** A term that may have been meant, with its exact number of occurrences. */
export interface CountedTerm extends Similar {
  readonly occurrences: number;
}

/**
 * The terms worth showing, best first: the nearest, of equally near ones the more frequent. A term that is a part
 * of a nearer one, or a nearer one with words around it, says nothing new; nor does a part that is only as near as
 * a longer term without which it never stands.
 */
export function bestTerms(terms: readonly CountedTerm[], most: number): CountedTerm[] {
  const found = terms.filter(({ occurrences }) => occurrences > 0);
  return found
    .filter((own) => !found.some((other) => isSaidBy(own, other)))
    .toSorted((a, b) => a.distance - b.distance || b.occurrences - a.occurrences)
    .slice(0, most);
}

function isSaidBy(own: CountedTerm, other: CountedTerm): boolean {
  const isPart = other.term !== own.term && other.term.includes(own.term);
  if (other.distance < own.distance) return isPart || own.term.includes(other.term);
  return isPart && other.distance === own.distance && other.occurrences === own.occurrences;
}
