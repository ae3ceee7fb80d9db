import { keyOf } from '../text/fold.ts';

/** One string to be found. */
export interface Term {
  /** Its search key; never empty. */
  readonly key: string;
}

/** What a reader asks for. Today one term; operators will give several. */
export interface Query {
  /** The reader's words, at most `longestQuery` UTF-16 units. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** True where more was given than is searched. */
  readonly cut: boolean;
}

/** Longer than any paragraph one would paste to find its place; what exceeds it is cut. */
export const longestQuery = 1000;

/** A reader's words as a query: any string is taken, none is refused. */
export function parseQuery(input: string): Query {
  const text = input.slice(0, longestQuery).toWellFormed().trim();
  const key = keyOf(text);
  return { text, terms: key === '' ? [] : [{ key }], cut: input.trimEnd().length > longestQuery };
}
