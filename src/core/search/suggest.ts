import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js/min-basic';
import { keyOf } from '../text/fold.ts';
import { withoutQuotes } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query without a hit may have meant. */
export interface Suggestions {
  /** Other names of the thing that the query names. */
  readonly synonyms: readonly string[];
  /** Terms written nearly like the query, the nearest first. */
  readonly similar: readonly Similar[];
}

/** A term and its distance from the query: edits as a share of the longer string, from 0 to below 1. */
export interface Similar {
  readonly term: string;
  readonly distance: number;
}

/** Candidates that Fuse.js proposes and edit distance puts in order; it cuts patterns at 32 characters. */
const candidates = 200;
const longestPattern = 32;

/** Prepares a vocabulary for suggestions; the result answers many queries. */
export function suggesterFrom(vocabulary: Vocabulary): (words: string) => Suggestions {
  const terms = vocabulary.terms.map((term) => ({ term, key: withoutQuotes(keyOf(term)) }));
  const fuse = new Fuse(terms, {
    keys: ['key'],
    threshold: 0.6,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  const groups = vocabulary.synonyms.map((group) => group.map((term) => ({ term, key: keyOf(term) })));
  return (words) => {
    const key = keyOf(words);
    const plain = withoutQuotes(key);
    return {
      synonyms: groups
        .filter((group) => group.some((name) => name.key === key))
        .flatMap((group) => group.filter((name) => name.key !== key).map(({ term }) => term)),
      similar: fuse
        .search(plain.slice(0, longestPattern), { limit: candidates })
        .map(({ item }) => ({ term: item.term, distance: shareOfEdits(plain, item.key) }))
        .filter(({ distance: far }) => far < 1)
        .toSorted((a, b) => a.distance - b.distance),
    };
  };
}

function shareOfEdits(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length);
}
