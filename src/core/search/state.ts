import type { SearchedDocument } from './manifest.ts';

/** What a search page shows: the query part of its address. */
export interface SearchState {
  /** The reader's words, as given. */
  readonly words: string;
  /** Ids of the documents searched; empty for all. */
  readonly documents: readonly string[];
  /** Page of the list, from 1. */
  readonly page: number;
}

type Filterable = Pick<SearchedDocument, 'document' | 'district'>;

/**
 * Reads the query part of an address; any string is taken.
 * `d` names documents or districts, separated by commas or given several times; unknown ones are left out.
 */
export function stateFromAddress(search: string, known: readonly Filterable[]): SearchState {
  const parameters = new URLSearchParams(search);
  const named = new Set(namesIn(parameters));
  const page = Number(parameters.get('page') ?? 1);
  return {
    words: parameters.get('q') ?? '',
    documents: known
      .filter(({ document, district }) => named.has(document) || named.has(district))
      .map(({ document }) => document),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The filters of an address that name no document or district, each once. */
export function unknownFilters(search: string, known: readonly Filterable[]): string[] {
  const names = new Set(known.flatMap(({ document, district }) => [document, district]));
  const given = namesIn(new URLSearchParams(search)).filter((name) => name.trim() !== '');
  return [...new Set(given)].filter((name) => !names.has(name));
}

function namesIn(parameters: URLSearchParams): string[] {
  return parameters.getAll('d').flatMap((ids) => ids.split(','));
}

/** The query part of the address of a state, with `?`; empty for the state of a page just opened. */
export function addressOfState(
  { words, documents, page }: SearchState,
  known: readonly Filterable[],
): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  const named = filterNames(documents, known).join(',');
  // A comma may stand in a query part, and reads better than %2C.
  const filter = named === '' ? '' : `d=${named}`;
  const rest = page > 1 ? `page=${page}` : '';
  const query = [parameters.toString(), filter, rest].filter(Boolean).join('&');
  return query === '' ? '' : `?${query}`;
}

/** A district's id stands for all of its documents. */
function filterNames(documents: readonly string[], known: readonly Filterable[]): string[] {
  const chosen = known.filter(({ document }) => documents.includes(document));
  const names = chosen.map(({ document, district }) => {
    const whole = known.filter((other) => other.district === district);
    return whole.every((other) => documents.includes(other.document)) ? district : document;
  });
  return [...new Set(names)];
}
