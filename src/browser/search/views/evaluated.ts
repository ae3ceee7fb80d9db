import { parseQuery } from '#core/search/query.ts';
import type { SearchState } from '#core/search/state.ts';
import type { DocumentCount, Found } from '#core/search/store.ts';
import { withYearDigits } from '#core/search/year-digits.ts';
import { simplified, store } from '../client.ts';

/** What a search has found, whole: what the views and files are made from. */
export interface Evaluated {
  /** The words as the reader gave them, and as they were searched. */
  readonly words: string;
  readonly searched: string;
  /** Of the documents searched, those without an occurrence included. */
  readonly counts: readonly DocumentCount[];
  readonly occurrences: number;
  /** Every occurrence in some of these documents; all of a collection would be too many to ask for. */
  readonly foundIn: (documents: readonly string[]) => Promise<readonly Found[]>;
}

/** Evaluates a search, whatever page of it is shown: the one place where the views’ words become occurrences. */
export async function evaluated({ words, documents }: SearchState): Promise<Evaluated> {
  const { text } = parseQuery(words);
  const given = await countsOf(text);
  const isFound = given.some(({ occurrences }) => occurrences > 0);
  const searched = isFound ? text : withYearDigits(await simplified(text));
  const all = searched === text ? given : await countsOf(searched);
  const counts = all.filter(({ document }) => documents.length === 0 || documents.includes(document));
  return {
    words: text,
    searched,
    counts,
    occurrences: counts.reduce((sum, { occurrences }) => sum + occurrences, 0),
    foundIn: async (wanted) => {
      const [term] = parseQuery(searched).terms;
      return term ? store.places(term.key, wanted) : [];
    },
  };
}

async function countsOf(words: string): Promise<readonly DocumentCount[]> {
  const [term] = parseQuery(words).terms;
  return term ? store.counts(term.key) : [];
}
