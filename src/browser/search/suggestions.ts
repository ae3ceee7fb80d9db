import { keyOf } from '#core/text/fold.ts';
import type { Similar } from '#core/search/suggest.ts';
import { suggestionsFor, store } from './client.ts';
import { element } from './elements.ts';
import { messages } from './messages.ts';

/** Suggestions shown, and candidates whose occurrences are counted for them. */
const shown = 5;
const counted = 12;

interface CountedTerm {
  readonly term: string;
  readonly occurrences: number;
}

/**
 * What to search instead of words that stand nowhere: other names of the same thing and similar terms,
 * each with its exact number of occurrences.
 */
export async function suggestionsElement(
  words: string,
  addressOfWords: (words: string) => string,
): Promise<HTMLElement[]> {
  const { synonyms, similar } = await suggestionsFor(words);
  const [names, terms] = await Promise.all([countedTerms(synonyms), nearest(similar)]);
  const list = (title: string, found: readonly CountedTerm[]) =>
    found.length === 0
      ? []
      : [
          element('h2', {}, title),
          element(
            'ul',
            { class: 'suggestions' },
            ...found.map(({ term, occurrences }) =>
              element(
                'li',
                {},
                element('a', { href: addressOfWords(term) }, term),
                element('span', { class: 'small' }, messages.suggestion(occurrences)),
              ),
            ),
          ),
        ];
  const lists = [...list(messages.synonyms, names), ...list(messages.similar, terms)];
  return lists.length > 0 ? lists : [element('p', {}, messages.noSimilar)];
}

/** Of terms equally near the more frequent come first. */
async function nearest(similar: readonly Similar[]): Promise<CountedTerm[]> {
  const counts = await countedTerms(similar.slice(0, counted).map(({ term }) => term));
  const distances = new Map(similar.map(({ term, distance }) => [term, distance]));
  const distance = ({ term }: CountedTerm) => distances.get(term) ?? 1;
  return counts
    .toSorted((a, b) => distance(a) - distance(b) || b.occurrences - a.occurrences)
    .slice(0, shown);
}

async function countedTerms(terms: readonly string[]): Promise<CountedTerm[]> {
  const all = await Promise.all(
    terms.map(async (term) => {
      const counts = await store.counts({ key: keyOf(term) });
      return { term, occurrences: counts.reduce((sum, { occurrences }) => sum + occurrences, 0) };
    }),
  );
  return all.filter(({ occurrences }) => occurrences > 0);
}
