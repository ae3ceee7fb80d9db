/** Holds the index and looks things up in it, so that the page never waits. */
import type { IndexFile } from '#core/search/manifest.ts';
import type { SearchStore } from '#core/search/store.ts';
import { ask, index } from './load-index.ts';
import { serve } from './remote.ts';

/** What the page may ask of this worker. */
export interface SearchService extends SearchStore {
  /** Loads what every query needs ahead of the first one. */
  prepare(): Promise<void>;
  /** The file of terms from which suggestions are made. */
  vocabulary(): Promise<IndexFile>;
}

serve({
  prepare: async () => {
    await index();
  },
  documents: () => ask(({ store }) => store.documents()),
  counts: (key) => ask(({ store }) => store.counts(key)),
  places: (key, documents) => ask(({ store }) => store.places(key, documents)),
  layouts: (documents) => ask(({ store }) => store.layouts(documents)),
  hits: (wanted) => ask(({ store }) => store.hits(wanted)),
  vocabulary: () => ask(({ vocabulary }) => Promise.resolve(vocabulary)),
} satisfies SearchService);
