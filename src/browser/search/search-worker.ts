/** Holds the texts and looks through them, so that the page never waits. */
import { answerFrom, occurrencesFor, type Answer } from '#core/search/answer.ts';
import type { IndexFile } from '#core/search/manifest.ts';
import { paragraphOf, type ParagraphPart } from '#core/search/paragraph.ts';
import type { SearchState } from '#core/search/state.ts';
import type { Located, SearchStore } from '#core/search/store.ts';
import { mayBeTraditional } from '#core/search/traditional.ts';
import { DownloadError } from '../download.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import { serve } from './remote.ts';

/** What the page may ask of this worker. */
export interface SearchService extends SearchStore {
  /** Loads the texts ahead of the first query. */
  prepare(): Promise<void>;
  /** Answers a state of the search page. */
  answer(state: SearchState): Promise<Answer>;
  /** How often the words of a state stand in the text that it leaves. */
  occurrences(state: SearchState): Promise<number>;
  /** The paragraph of an occurrence, with every occurrence of some keys marked. */
  paragraph(located: Located, keys: readonly string[]): Promise<ParagraphPart[]>;
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

/** Words in simplified characters; loads the dictionary only for words that may be traditional. */
async function simplified(words: string): Promise<string> {
  if (!mayBeTraditional(words)) return words;
  const { simplify } = await import('#core/search/simplify.ts').catch((error: unknown) => {
    throw new DownloadError('network', String(error));
  });
  return simplify(words);
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
  answer: async (state) => answerFrom((await index()).store, state, simplified),
  occurrences: async (state) => occurrencesFor((await index()).store, state),
  paragraph: async (located, keys) => paragraphOf((await index()).store, located, keys),
  vocabulary: async () => (await index()).vocabulary,
} satisfies SearchService);
