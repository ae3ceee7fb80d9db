import { withSlips } from '#core/search/slips.ts';
import type { Suggestions } from '#core/search/suggest.ts';
import { remote } from './remote.ts';
import type { SearchService } from './search-worker.ts';
import type { SuggestService } from './suggest-worker.ts';

/** The service of a worker that is started when first asked for, and again after it failed. */
function onDemand<Service extends object>(start: () => Worker): () => Service {
  let running: Service | undefined;
  return () => (running ??= remote<Service>(start(), () => (running = undefined)));
}

const searchService = onDemand<SearchService>(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
);
const suggestService = onDemand<SuggestService>(
  () => new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' }),
);

/** The store behind the search page, and what the worker makes of it; nothing is loaded before it is asked. */
export const store: Omit<SearchService, 'vocabulary' | 'oneSlipAway'> = {
  prepare: async () => searchService().prepare(),
  keepAll: async () => searchService().keepAll(),
  answer: async (state) => searchService().answer(state),
  lines: async (state) => searchService().lines(state),
  outcome: async (state) => searchService().outcome(state),
  found: async (state, documents) => searchService().found(state, documents),
  occurrences: async (state) => searchService().occurrences(state),
  paragraph: async (located, keys) => searchService().paragraph(located, keys),
  counts: async (key) => searchService().counts(key),
  layouts: async (documents) => searchService().layouts(documents),
  hits: async (wanted) => searchService().hits(wanted),
};

/** What may have been meant: strings one slip away, and terms, for which the vocabulary and Fuse.js are loaded. */
export async function suggestionsFor(words: string): Promise<Suggestions> {
  const [slips, terms] = await Promise.allSettled([
    searchService().oneSlipAway(words),
    searchService()
      .vocabulary()
      .then((vocabulary) => suggestService().suggest(vocabulary, words)),
  ]);
  if (terms.status === 'rejected' && slips.status === 'rejected') throw terms.reason;
  return withSlips(
    words,
    slips.status === 'fulfilled' ? slips.value : [],
    terms.status === 'fulfilled' ? terms.value : { synonyms: [], similar: [] },
  );
}
