import { keyOf } from '../text/fold.ts';

/** One string to be found. */
export interface Term {
  /** Its search key; never empty. */
  readonly key: string;
}

/** What a reader asks for. Today one term; operators will give several. */
export interface Query {
  /** The words searched, at most `longestQuery` UTF-16 units. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** True where more was given than is searched. */
  readonly cut: boolean;
  /** The reader's own words, where those searched are their form in the documents (simplified, years in digits). */
  readonly given?: string | undefined;
}

/** Longer than any paragraph one would paste to find its place; what exceeds it is cut. */
export const longestQuery = 1000;

/** The notes that a page prints behind corrected words: a copied passage brings them along. */
const notes = /〔原文(?:作|此处衍)“[^〕]*”〕/gu;

/** A reader's words as a query: any string is taken, none is refused. */
export function parseQuery(input: string): Query {
  const text = input.slice(0, longestQuery).toWellFormed().trim();
  const key = keyOf(text.replace(notes, '')) || keyOf(text);
  return { text, terms: key === '' ? [] : [{ key }], cut: input.trimEnd().length > longestQuery };
}

/** Words for display: of long ones the beginning and the end. */
export function shortened(words: string, most = 40): string {
  const characters = Array.from(words);
  if (characters.length <= most) return words;
  const end = Math.floor(most / 4);
  return `${characters.slice(0, most - end).join('')}……${characters.slice(-end).join('')}`;
}
