import { fold, keyOf, originalSpan } from '../text/fold.ts';
import { termFinder } from './count-terms.ts';

/**
 * Terms as they are printed: a key has lost its capitals. Of several spellings the most frequent is taken, of equals the
 * first by code. Of Han alone a key is printed as it is.
 * @param keys of terms
 * @param texts in which they stand
 * @returns by key those that have letters
 */
export function printedTerms(keys: readonly string[], texts: Iterable<string>): Map<string, string> {
  const lettered = new Set(keys.filter((key) => /[a-z]/.test(key)));
  const placesIn = termFinder(lettered);
  const spellings = new Map([...lettered].map((key) => [key, new Map<string, number>()]));
  for (const text of lettered.size === 0 ? [] : texts) {
    if (!/[a-z]/.test(keyOf(text))) continue;
    const folded = fold(text);
    for (const { term, at } of placesIn(folded.text)) {
      const { start, end } = originalSpan(folded, { start: at, end: at + term.length });
      const own = spellings.get(term);
      const spelling = text.slice(start, end);
      own?.set(spelling, (own.get(spelling) ?? 0) + 1);
    }
  }
  return new Map(
    [...spellings].flatMap(([key, own]) => {
      const [first] = [...own].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
      return first ? [[key, first[0]] as const] : [];
    }),
  );
}
