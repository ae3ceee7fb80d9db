/** Holds the texts and looks through them, so that the page never waits. */
import type { IndexFile } from '#core/search/manifest.ts';
import type { SearchStore } from '#core/search/store.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import { serve } from './remote.ts';

/** What the page may ask of this worker. */
export interface SearchService extends SearchStore {
  /** Loads the texts ahead of the first query. */
  prepare(): Promise<void>;
  /** The file of terms from which suggestions are made. */
  vocabulary(): Promise<IndexFile>;
}

let loading: Promise<LoadedIndex> | undefined;

function index(): Promise<LoadedIndex> {
  loading ??= loadIndex().catch((error: unknown) => {
    // The next call tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

serve({
  prepare: async () => {
    await index();
  },
  counts: async (term) => (await index()).store.counts(term),
  hits: async (term, window) => (await index()).store.hits(term, window),
  vocabulary: async () => (await index()).vocabulary,
} satisfies SearchService);
