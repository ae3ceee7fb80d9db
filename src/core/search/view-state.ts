import { keyOf } from '../text/fold.ts';
import { longestQuery } from './limits.ts';

/** What may be shown above the concordance. */
export const searchViews = ['chapters', 'dispersion', 'terms'] as const;
export type SearchViewName = (typeof searchViews)[number];

/** Terms that are compared with the query, and how long one may be: the address must stay one that servers take. */
export const mostCompared = 5;
export const longestTerm = 60;

/** Words that a reader names to compare with. */
export interface NamedTerms {
  readonly terms: readonly string[];
  /** Those that are too many or too long. */
  readonly leftOut: readonly string[];
}

/** The part of a search page’s address that says what is shown besides the concordance. */
export interface ViewState {
  /** Undefined where nothing is. */
  readonly view: SearchViewName | undefined;
  /** What the query is compared with. */
  readonly against: NamedTerms;
}

/** A string in quotation marks, which may hold spaces and commas, or one without either. */
const terms = /"[^"]*"|[^\s、，,]+/gu;

/** The terms in a text, separated by spaces or commas, or in quotation marks; each once, however it is written. Any string is taken. */
export function termsIn(text: string): NamedTerms {
  const byKey = new Map<string, string>();
  for (const [term] of text.slice(0, longestQuery).toWellFormed().matchAll(terms)) {
    const key = keyOf(term);
    if (key !== '' && !byKey.has(key)) byKey.set(key, term);
  }
  const named = [...byKey.values()];
  const compared = named.filter(({ length }) => length <= longestTerm).slice(0, mostCompared);
  return { terms: compared, leftOut: named.filter((term) => !compared.includes(term)) };
}

/** Reads `view` and `vs` in the query part of an address. Terms without a view are there to be compared. */
export function viewStateFromAddress(search: string): ViewState {
  const parameters = new URLSearchParams(search);
  const against = termsIn(parameters.getAll('vs').join(','));
  const view = searchViews.find((name) => name === parameters.get('view'));
  return { view: view ?? (against.terms.length > 0 ? 'terms' : undefined), against };
}

/** Adds a state to the query part of an address, which may be empty. Terms are named only where they are compared. */
export function withViewState(search: string, { view, against: { terms } }: ViewState): string {
  if (view === undefined) return search;
  // A comma may stand in a query part, and reads better than %2C.
  const compared = view === 'terms' && terms.length > 0 ? terms.map(encodeURIComponent).join(',') : undefined;
  const parameter = compared === undefined ? `view=${view}` : `vs=${compared}`;
  return `${search === '' ? '?' : `${search}&`}${parameter}`;
}
