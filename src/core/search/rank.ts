import type { Similar } from './suggest.ts';

/** A term that may have been meant, with its exact number of occurrences. */
export interface CountedTerm extends Similar {
  readonly occurrences: number;
}

/**
 * The terms worth showing, best first: the nearest, of equally near ones the more frequent. A term that is a part
 * of a nearer one, or a nearer one with words around it, says nothing new.
 */
export function bestTerms(terms: readonly CountedTerm[], most: number): CountedTerm[] {
  const ranked = terms
    .filter(({ occurrences }) => occurrences > 0)
    .toSorted((a, b) => a.distance - b.distance || b.occurrences - a.occurrences);
  const saysNothingNew = ({ term, distance }: CountedTerm) =>
    ranked.some(
      (nearer) => nearer.distance < distance && (nearer.term.includes(term) || term.includes(nearer.term)),
    );
  return ranked.filter((term) => !saysNothingNew(term)).slice(0, most);
}
