import { keyOf } from '../text/fold.ts';
import type { Printed } from '../text/readings.ts';
import { placesInReadings, twoReadings } from '../search/two-readings.ts';

/** Counts terms in lines. */
export type TermCounter = (lines: readonly Printed[]) => Map<string, number>;

/**
 * Counts terms as the search counts them: every place where the characters stand, in either reading of a corrected line,
 * whatever words a dictionary would divide there. One pass over the text, whatever the number of terms.
 * @param terms keys of two characters and more
 * @returns a function that yields the terms that occur in lines
 */
export function termCounter(terms: ReadonlySet<string>): TermCounter {
  const placesIn = termFinder(terms);
  const countsIn = (key: string) => {
    const found = new Map<string, number>();
    for (const { term } of placesIn(key)) found.set(term, (found.get(term) ?? 0) + 1);
    return found;
  };
  return (lines) => {
    const counts = new Map<string, number>();
    const add = (term: string, occurrences: number) => {
      counts.set(term, (counts.get(term) ?? 0) + occurrences);
    };
    for (const line of lines) {
      const inPrinted = countsIn(keyOf(line.text));
      if (line.corrections.length === 0) {
        for (const [term, occurrences] of inPrinted) add(term, occurrences);
        continue;
      }
      const readings = twoReadings(line);
      const inCorrected = countsIn(readings.correctedKey.text);
      for (const term of new Set([...inPrinted.keys(), ...inCorrected.keys()])) {
        add(term, placesInReadings(readings, term).length);
      }
    }
    return counts;
  };
}

/** A place in a key where a term stands. */
export interface TermPlace {
  readonly term: string;
  readonly at: number;
}

/** A function that finds all places of terms in a key, overlapping ones too. */
export function termFinder(terms: ReadonlySet<string>): (key: string) => Iterable<TermPlace> {
  const lengths = lengthsByBeginning(terms);
  return function* (key) {
    for (let at = 0; at < key.length; at++) {
      for (const length of lengths.get(key.slice(at, at + 2)) ?? []) {
        // Cut short by the end of the line it would be another term.
        const term = key.slice(at, at + length);
        if (term.length === length && terms.has(term)) yield { term, at };
      }
    }
  };
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
