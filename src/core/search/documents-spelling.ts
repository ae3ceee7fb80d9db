import { termOf, termsOf, type Query, type Spelling, type Term } from './query.ts';
import type { SearchStore } from './store.ts';
import { countsOf } from './term-places.ts';

/**
 * A query in the spelling of the documents: a term that stands nowhere as given is put into simplified characters.
 * @param simplify asked only for terms that stand nowhere
 */
export async function inDocumentsSpelling(
  query: Query,
  spelling: Spelling,
  store: Pick<SearchStore, 'counts'>,
  simplify: (words: string) => Promise<string>,
): Promise<Query> {
  const counts = await countsOf(store, query);
  const isKnown = ({ keys }: Term) =>
    keys.some((key) => [...(counts.get(key)?.values() ?? [])].some(({ occurrences }) => occurrences > 0));
  /** By the key of a term as given. */
  const respelt = new Map<string, Term>();
  for (const term of [...termsOf(query), ...query.excluded].filter((own) => !isKnown(own))) {
    const text = await simplify(term.text);
    if (text !== term.text) respelt.set(term.keys[0], { ...termOf(text, spelling), given: term.text });
  }
  if (respelt.size === 0) return query;
  const spelt = (term: Term) => respelt.get(term.keys[0]) ?? term;
  const { clauses, excluded, whole } = query;
  return {
    ...query,
    clauses: clauses.map(([first, ...others]) => [spelt(first), ...others.map(spelt)]),
    excluded: excluded.map(spelt),
    whole: whole && termOf(await simplify(whole.text), spelling),
  };
}
