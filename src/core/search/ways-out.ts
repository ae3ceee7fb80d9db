import { evaluate } from './evaluate.ts';
import { wordsOf } from './query-words.ts';
import type { Query } from './query.ts';
import { scopes, type SearchState } from './state.ts';
import type { SearchStore } from './store.ts';

type Asked = Pick<Query, 'clauses' | 'excluded'>;

/** What is given up in a way out of an empty answer; `filters` are all of them. */
export type GivenUp = 'documents' | 'themes' | 'groups' | 'filters' | 'scope' | 'excluded';

/** A state of the page that asks for less, and finds something. */
export interface WayOut {
  readonly givenUp: GivenUp;
  readonly state: SearchState;
  readonly occurrences: number;
}

const filters = ['documents', 'themes', 'groups'] as const;

/** Where a query finds nothing: what it finds without one of its filters, in a wider scope, without exclusions. */
export async function waysOut(store: SearchStore, query: Asked, state: SearchState): Promise<WayOut[]> {
  const { clauses, excluded } = query;
  const set = filters.filter((filter) => state[filter].length > 0);
  const widerScopes = clauses.length > 1 ? scopes.slice(scopes.indexOf(state.scope) + 1) : [];
  const tries: (readonly [GivenUp, Partial<SearchState>, Asked])[] = [
    ...set.map((filter) => [filter, { [filter]: [] }, query] as const),
    ...(set.length > 1 ? [['filters', { documents: [], themes: [], groups: [] }, query] as const] : []),
    ...widerScopes.map((scope) => ['scope', { scope }, query] as const),
    ...(excluded.length > 0
      ? [['excluded', { words: wordsOf(clauses) }, { clauses, excluded: [] }] as const]
      : []),
  ];
  const counted = await Promise.all(
    tries.map(async ([givenUp, change, asked]) => {
      const changed = { ...state, ...change, page: 1 };
      const { searched } = await evaluate(store, asked, changed);
      return {
        givenUp,
        state: changed,
        occurrences: searched.reduce((sum, { occurrences }) => sum + occurrences, 0),
      };
    }),
  );
  return counted.filter(({ occurrences }) => occurrences > 0);
}
