import { bestTerms, type CountedTerm } from '#core/search/rank.ts';
import type { SearchState } from '#core/search/state.ts';
import { store, suggestionsFor } from './client.ts';
import { element } from '../elements.ts';
import { messages } from './messages.ts';

/** Suggestions shown, and candidates whose occurrences are counted for them. */
const shown = 5;
const counted = 8;

/**
 * What to search instead of words that stand nowhere: other names of the same thing and similar terms,
 * each with its exact number of occurrences.
 * @param stateWith the state of the page with a term instead of those words
 */
export async function suggestionsElement(
  words: string,
  stateWith: (term: string) => SearchState,
  link: (state: SearchState) => string,
): Promise<HTMLElement[]> {
  const { synonyms, similar } = await suggestionsFor(words);
  const occurrencesOf = (term: string) => store.occurrences(stateWith(term));
  const addressOfTerm = (term: string) => link(stateWith(term));
  const [names, terms] = await Promise.all([
    Promise.all(
      synonyms.map(async (term) => ({ term, distance: 0, occurrences: await occurrencesOf(term) })),
    ),
    Promise.all(
      similar
        .slice(0, counted)
        .map(async (near) => ({ ...near, occurrences: await occurrencesOf(near.term) })),
    ),
  ]);
  const lists = [
    ...listOf(
      messages.synonyms,
      names.filter(({ occurrences }) => occurrences > 0),
      addressOfTerm,
    ),
    ...listOf(messages.similar, bestTerms(terms, shown), addressOfTerm),
  ];
  return lists.length > 0 ? lists : [element('p', {}, messages.noSimilar)];
}

function listOf(
  title: string,
  terms: readonly CountedTerm[],
  addressOfTerm: (term: string) => string,
): HTMLElement[] {
  if (terms.length === 0) return [];
  const items = terms.map(({ term, occurrences }) =>
    element(
      'li',
      {},
      element('a', { href: addressOfTerm(term) }, term),
      element('span', { class: 'small' }, messages.suggestion(occurrences)),
    ),
  );
  return [element('h2', {}, title), element('ul', { class: 'suggestions' }, ...items)];
}
