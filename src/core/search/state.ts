import { lineGroups, type LineGroup } from '../text/line-groups.ts';
import { pageLengths, type PageLength } from './limits.ts';
import type { SearchedDocument } from './manifest.ts';

/** Within what the terms of a query must stand together, and what a term excludes. The first is the default. */
export const scopes = ['paragraph', 'section', 'document'] as const;
export type Scope = (typeof scopes)[number];

/** In which order occurrences are listed: by their place, or by the words before or after them. */
export const orders = ['place', 'left', 'right'] as const;
export type Order = (typeof orders)[number];

/** Which text is searched, and what counts as together. */
export interface Selection {
  /** Ids of the documents searched; empty for all. */
  readonly documents: readonly string[];
  /** Ids of themes: only lines with one of them are searched; empty for all. */
  readonly themes: readonly string[];
  /** Only lines of these groups are searched; empty for all. */
  readonly groups: readonly LineGroup[];
  readonly scope: Scope;
}

/** What a search page shows: the query part of its address. */
export interface SearchState extends Selection {
  /** The reader's words, as given. */
  readonly words: string;
  /** Whether a year in digits stands for one in numerals as well, and the other way round. */
  readonly years: boolean;
  readonly order: Order;
  /** Occurrences on a page of the list, and which page, from 1. */
  readonly length: PageLength;
  readonly page: number;
}

/** The state of a page just opened. */
export const blankState: SearchState = {
  words: '',
  documents: [],
  themes: [],
  groups: [],
  scope: 'paragraph',
  years: true,
  order: 'place',
  length: 10,
  page: 1,
};

/** A document as filters name it. */
export interface Filterable extends Pick<SearchedDocument, 'document' | 'district'> {
  /** Its kind, `outline` or `task-breakdown`. */
  readonly kind?: string | undefined;
}

/** What filters may name. */
export interface Known {
  readonly documents: readonly Filterable[];
  readonly themes: readonly string[];
}

/**
 * Reads the query part of an address; any string is taken, and what is unknown is left out. `d` names documents,
 * districts or kinds of document, `t` themes, `k` groups of lines, each separated by commas or given several times;
 * `in` is the scope, `sort` the order, `n` the length of a page, and `y=0` tells the spellings of years apart.
 */
export function stateFromAddress(search: string, known: Known): SearchState {
  const parameters = new URLSearchParams(search);
  const named = new Set(namesIn(parameters, 'd'));
  const themes = new Set(namesIn(parameters, 't'));
  const groups = new Set(namesIn(parameters, 'k'));
  const page = Number(parameters.get('page') ?? 1);
  return {
    words: parameters.get('q') ?? '',
    documents: known.documents.filter((one) => namesOf(one).some((name) => named.has(name))).map(idOf),
    themes: known.themes.filter((theme) => themes.has(theme)),
    groups: lineGroups.filter((group) => groups.has(group)),
    scope: scopes.find((scope) => scope === parameters.get('in')) ?? blankState.scope,
    years: parameters.get('y') !== '0',
    order: orders.find((order) => order === parameters.get('sort')) ?? blankState.order,
    length: pageLengths.find((length) => String(length) === parameters.get('n')) ?? blankState.length,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The filters of an address that name nothing, each once. */
export function unknownFilters(search: string, { documents, themes }: Known): string[] {
  const parameters = new URLSearchParams(search);
  const unknown = (parameter: string, names: readonly string[]) =>
    namesIn(parameters, parameter).filter((name) => name.trim() !== '' && !names.includes(name));
  return [
    ...new Set([
      ...unknown('d', documents.flatMap(namesOf)),
      ...unknown('t', themes),
      ...unknown('k', lineGroups),
      ...unknown('in', scopes),
      ...unknown('sort', orders),
      ...unknown('n', pageLengths.map(String)),
    ]),
  ];
}

function namesIn(parameters: URLSearchParams, parameter: string): string[] {
  return parameters.getAll(parameter).flatMap((ids) => ids.split(','));
}

function namesOf({ document, district, kind }: Filterable): string[] {
  return [document, district, ...(kind === undefined ? [] : [kind])];
}

function idOf({ document }: Filterable): string {
  return document;
}

/**
 * The query part of the address of a state, with `?`; empty for the state of a page just opened.
 * @param state what is left out is as on a page just opened
 * @param documents those that filters may name
 */
export function addressOfState(state: Partial<SearchState>, documents: readonly Filterable[]): string {
  const {
    words,
    documents: chosen,
    themes,
    groups,
    scope,
    years,
    order,
    length,
    page,
  } = {
    ...blankState,
    ...state,
  };
  const parameters = [
    words === '' ? '' : new URLSearchParams({ q: words }).toString(),
    // A comma may stand in a query part, and reads better than %2C.
    listed('d', filterNames(chosen, documents)),
    listed('t', themes),
    listed('k', groups),
    scope === blankState.scope ? '' : `in=${scope}`,
    years ? '' : 'y=0',
    order === blankState.order ? '' : `sort=${order}`,
    length === blankState.length ? '' : `n=${length}`,
    page > 1 ? `page=${page}` : '',
  ].filter(Boolean);
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

function listed(parameter: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${parameter}=${names.join(',')}`;
}

/** A kind’s or a district’s id stands for all of its documents; of a kind with only one it would promise more. */
function filterNames(chosen: readonly string[], known: readonly Filterable[]): string[] {
  const isWhole = (own: readonly Filterable[]) => own.every(({ document }) => chosen.includes(document));
  const names = known
    .filter(({ document }) => chosen.includes(document))
    .map(({ document, district, kind }) => {
      const alike = kind === undefined ? [] : known.filter((other) => other.kind === kind);
      if (kind !== undefined && alike.length > 1 && isWhole(alike)) return kind;
      return isWhole(known.filter((other) => other.district === district)) ? district : document;
    });
  return [...new Set(names)];
}
