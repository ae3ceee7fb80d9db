import type { Suggestions } from '#core/search/suggest.ts';
import type { DocumentCount, Hit, SearchStore, Window } from '#core/search/store.ts';
import type { Term } from '#core/search/query.ts';
import { remote } from './remote.ts';
import type { SearchService } from './search-worker.ts';
import type { SuggestService } from './suggest-worker.ts';

let searching: SearchService | undefined;
let suggesting: SuggestService | undefined;

/** The search worker, started when first asked for and again after it failed. */
function searchService(): SearchService {
  searching ??= remote<SearchService>(
    new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
    () => (searching = undefined),
  );
  return searching;
}

function suggestService(): SuggestService {
  suggesting ??= remote<SuggestService>(
    new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' }),
    () => (suggesting = undefined),
  );
  return suggesting;
}

/** The store behind the search page; nothing is loaded before it is asked. */
export const store: SearchStore & { prepare: () => Promise<void> } = {
  prepare: async () => searchService().prepare(),
  counts: async (term: Term): Promise<readonly DocumentCount[]> => searchService().counts(term),
  hits: async (term: Term, window: Window): Promise<readonly Hit[]> => searchService().hits(term, window),
};

/** Terms that may have been meant; loads the vocabulary and Fuse.js. */
export async function suggestionsFor(words: string): Promise<Suggestions> {
  return suggestService().suggest(await searchService().vocabulary(), words);
}
