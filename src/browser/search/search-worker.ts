/** Holds the index and looks things up in it, so that the page never waits. */
import { answerFrom, linesFrom, occurrencesFor, type Answer, type AnswerLine } from '#core/search/answer.ts';
import { foundIn, outcomeOf, type SearchOutcome } from '#core/search/outcome.ts';
import { oneSlipAway } from '#core/search/one-slip.ts';
import type { IndexFile } from '#core/search/manifest.ts';
import { paragraphOf, type ParagraphPart } from '#core/search/paragraph.ts';
import type { SearchState } from '#core/search/state.ts';
import type { Found, Located, SearchStore } from '#core/search/store.ts';
import { mayBeTraditional } from '#core/search/traditional.ts';
import { DownloadError } from '../download.ts';
import { ask, keepAll, prepare } from './load-index.ts';
import { serve } from './remote.ts';

/** What the page may ask of this worker. */
export interface SearchService extends Pick<SearchStore, 'layouts' | 'hits' | 'counts'> {
  /** Loads what every query needs ahead of the first one. */
  prepare(): Promise<void>;
  /** Loads all that questions need without a network. */
  keepAll(): Promise<void>;
  /** Answers a state of the search page. */
  answer(state: SearchState): Promise<Answer>;
  /** The lines of the page that a state asks for. */
  lines(state: SearchState): Promise<AnswerLine[]>;
  /** What a state finds in all, whatever page of it is shown. */
  outcome(state: SearchState): Promise<SearchOutcome>;
  /** Every occurrence that a state finds in some documents. */
  found(state: SearchState, documents: readonly string[]): Promise<readonly Found[]>;
  /** How often the words of a state stand in the text that it leaves. */
  occurrences(state: SearchState): Promise<number>;
  /** The paragraph of an occurrence, with every occurrence of some keys marked. */
  paragraph(located: Located, keys: readonly string[]): Promise<ParagraphPart[]>;
  /** Strings that stand in the documents and differ from words by one slip. */
  oneSlipAway(words: string): Promise<string[]>;
  /** The file of terms from which suggestions are made. */
  vocabulary(): Promise<IndexFile>;
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
  prepare,
  keepAll: async () => {
    await Promise.all([keepAll(), import('#core/search/simplify.ts')]);
  },
  answer: (state) => ask(({ store }) => answerFrom(store, state, simplified)),
  lines: (state) => ask(({ store }) => linesFrom(store, state, simplified)),
  outcome: (state) => ask(({ store }) => outcomeOf(store, state, simplified)),
  found: (state, documents) => ask(({ store }) => foundIn(store, state, documents, simplified)),
  occurrences: (state) => ask(({ store }) => occurrencesFor(store, state)),
  paragraph: (located, keys) => ask(({ store }) => paragraphOf(store, located, keys)),
  counts: (key) => ask(({ store }) => store.counts(key)),
  layouts: (documents) => ask(({ store }) => store.layouts(documents)),
  hits: (wanted) => ask(({ store }) => store.hits(wanted)),
  oneSlipAway: (words) => ask(({ store }) => oneSlipAway(store, words)),
  vocabulary: () => ask(({ vocabulary }) => Promise.resolve(vocabulary)),
} satisfies SearchService);
