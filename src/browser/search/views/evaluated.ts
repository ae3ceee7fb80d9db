import type { SearchOutcome } from '#core/search/outcome.ts';
import type { SearchState } from '#core/search/state.ts';
import type { Found } from '#core/search/store.ts';
import { store } from '../client.ts';

/** What a search has found, whole: what the views and files are made from. */
export interface Evaluated extends SearchOutcome {
  /** Every occurrence in some of these documents. */
  readonly foundIn: (documents: readonly string[]) => Promise<readonly Found[]>;
}

/** Evaluates a search, whatever page of it is shown. */
export async function evaluated(state: SearchState): Promise<Evaluated> {
  return {
    ...(await store.outcome(state)),
    foundIn: (documents) => store.found(state, documents),
  };
}
