import { keyOf } from '../text/fold.ts';
import { longestQuery } from './given-words.ts';

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

/** The notes that a page prints behind corrected words: a copied passage brings them along. */
const notes = /〔原文(?:作|此处衍)“[^〕]*”〕/gu;

/** A reader's words as a query: any string is taken, none is refused. */
export function parseQuery(input: string): Query {
  const text = input.slice(0, longestQuery).toWellFormed().trim();
  const key = keyOf(text.replace(notes, '')) || keyOf(text);
  return { text, terms: key === '' ? [] : [{ key }], cut: input.trimEnd().length > longestQuery };
}
