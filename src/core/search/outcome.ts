import { inDocumentsSpelling } from './documents-spelling.ts';
import { evaluate } from './evaluate.ts';
import { parseQuery, termsOf, type Query } from './query.ts';
import type { SearchState } from './state.ts';
import type { DocumentCount, Found, SearchStore } from './store.ts';

/** What a search finds in all, whatever page of it is shown: what views and files are made from. */
export interface SearchOutcome {
  /** The words as the reader gave them, and as they were searched. */
  readonly words: string;
  readonly searched: string;
  /** Of the documents searched, those without an occurrence included. */
  readonly counts: readonly DocumentCount[];
  readonly occurrences: number;
}

type Simplify = (words: string) => Promise<string>;

/** The counts of a state of the search page. */
export async function outcomeOf(
  store: SearchStore,
  state: SearchState,
  simplify: Simplify,
): Promise<SearchOutcome> {
  const query = await inDocumentsSpelling(parseQuery(state.words, state), state, store, simplify);
  const about = { words: query.text, searched: searchedWords(query) };
  if (query.clauses.length === 0) return { ...about, counts: [], occurrences: 0 };
  const { searched: counts } = await evaluate(store, query, state);
  return { ...about, counts, occurrences: counts.reduce((sum, { occurrences }) => sum + occurrences, 0) };
}

/** Every occurrence that a state finds in some of its documents; all of a collection would be too many to ask for. */
export async function foundIn(
  store: SearchStore,
  state: SearchState,
  documents: readonly string[],
  simplify: Simplify,
): Promise<Found[]> {
  const query = await inDocumentsSpelling(parseQuery(state.words, state), state, store, simplify);
  const isSearched = (document: string) => state.documents.length === 0 || state.documents.includes(document);
  const wanted = documents.filter(isSearched);
  if (query.clauses.length === 0 || wanted.length === 0) return [];
  const { located } = await evaluate(store, query, { ...state, documents: wanted });
  const places = Map.groupBy(await located(0, Infinity), ({ document }) => document);
  return [...places].map(([document, own]) => ({ document, places: own.map(({ place }) => place) }));
}

/** The words of a query with those terms put in that are searched instead of what was given. */
function searchedWords(query: Query): string {
  return [...termsOf(query), ...query.excluded].reduce(
    (text, term) => (term.given === undefined ? text : text.replaceAll(term.given, term.text)),
    query.text,
  );
}
