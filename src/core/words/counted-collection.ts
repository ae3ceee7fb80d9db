import { charactersIn } from '../exports/plain-text.ts';
import type { Line } from '../text/plain.ts';
import { termCounter } from './count-terms.ts';

/** How often terms occur in a document: those that do, by number, with their counts. */
export interface CountedDocument {
  readonly characters: number;
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
}

/** How often terms occur in documents and in all of them together. Terms are numbered. */
export interface CountedCollection {
  readonly terms: readonly string[];
  readonly characters: number;
  readonly documents: readonly CountedDocument[];
  /** Of each term its occurrences, and the documents that have it. */
  readonly occurrences: Uint32Array;
  readonly documentsWith: Uint32Array;
  /** The terms, the most frequent first. */
  readonly byFrequency: readonly number[];
}

/** A document without any of the terms. */
export const noCount: CountedDocument = {
  characters: 0,
  terms: new Uint32Array(0),
  counts: new Uint32Array(0),
};

export function countedCollection(
  documents: readonly (readonly [unknown, readonly Line[]])[],
  terms: readonly string[],
): CountedCollection {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const countIn = termCounter(new Set(terms));
  const occurrences = new Uint32Array(terms.length);
  const documentsWith = new Uint32Array(terms.length);
  const counted = documents.map(([, lines]): CountedDocument => {
    const counts = [...countIn(lines)].map(([term, count]) => [numbers.get(term) ?? 0, count] as const);
    for (const [number, count] of counts) {
      occurrences[number] = (occurrences[number] ?? 0) + count;
      documentsWith[number] = (documentsWith[number] ?? 0) + 1;
    }
    return {
      characters: lines.reduce((sum, { text }) => sum + charactersIn(text), 0),
      terms: Uint32Array.from(counts, ([number]) => number),
      counts: Uint32Array.from(counts, ([, count]) => count),
    };
  });
  return {
    terms,
    characters: counted.reduce((sum, { characters }) => sum + characters, 0),
    documents: counted,
    occurrences,
    documentsWith,
    byFrequency: [...terms.keys()].toSorted((a, b) => (occurrences[b] ?? 0) - (occurrences[a] ?? 0)),
  };
}
