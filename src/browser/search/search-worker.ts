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
  documents: async () => (await index()).store.documents(),
  counts: async (key) => (await index()).store.counts(key),
  places: async (key, documents) => (await index()).store.places(key, documents),
  layouts: async (documents) => (await index()).store.layouts(documents),
  hits: async (wanted) => (await index()).store.hits(wanted),
  vocabulary: async () => (await index()).vocabulary,
} satisfies SearchService);
