import { keyOf } from '../text/fold.ts';
import type { Printed } from '../text/readings.ts';
import { placesInReadings, twoReadings } from '../search/two-readings.ts';

/**
 * Counts terms in lines as the search counts them: every place where the characters stand, in either reading of a
 * corrected line, whatever words a dictionary would divide there. One pass over the text, whatever the number of terms.
 * @param terms keys of two characters and more
 * @returns the terms that occur
 */
export function countTerms(lines: readonly Printed[], terms: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, occurrences: number) => counts.set(term, (counts.get(term) ?? 0) + occurrences);
  const lengths = lengthsByBeginning(terms);
  for (const line of lines) {
    const inPrinted = termsIn(keyOf(line.text), terms, lengths);
    if (line.corrections.length === 0) {
      for (const [term, occurrences] of inPrinted) add(term, occurrences);
      continue;
    }
    const readings = twoReadings(line);
    const inCorrected = termsIn(readings.correctedKey.text, terms, lengths);
    for (const term of new Set([...inPrinted.keys(), ...inCorrected.keys()])) {
      add(term, placesInReadings(readings, term).length);
    }
  }
  return counts;
}

/** The lengths of the terms that begin with each pair of characters, so that most places need one look. */
function lengthsByBeginning(terms: ReadonlySet<string>): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const term of terms) {
    const beginning = term.slice(0, 2);
    const known = lengths.get(beginning) ?? [];
    if (!known.includes(term.length)) lengths.set(beginning, [...known, term.length]);
  }
  return lengths;
}

function termsIn(
  key: string,
  terms: ReadonlySet<string>,
  lengths: ReadonlyMap<string, readonly number[]>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < key.length; at++) {
    for (const length of lengths.get(key.slice(at, at + 2)) ?? []) {
      // Cut short by the end of the line it would be another term.
      const piece = key.slice(at, at + length);
      if (piece.length === length && terms.has(piece)) found.set(piece, (found.get(piece) ?? 0) + 1);
    }
  }
  return found;
}
