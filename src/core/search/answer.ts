import { withYearDigits } from './year-digits.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchState } from './state.ts';
import type { DocumentCount, Hit, SearchStore } from './store.ts';

/** Occurrences on one page of the list. */
export const pageLength = 50;

interface Totals {
  readonly occurrences: number;
  readonly paragraphs: number;
  /** Documents in which the words stand. */
  readonly documents: number;
  readonly characters: number;
}

/** What a search page has to say to a state of it. */
export type Answer =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'found';
      readonly query: Query;
      readonly counts: readonly DocumentCount[];
      /** Over the documents searched. */
      readonly totals: Totals;
      readonly hits: readonly Hit[];
      readonly page: number;
      readonly pages: number;
    }
  /** Nothing in the documents searched; `totals` are those of all documents. */
  | {
      readonly kind: 'elsewhere' | 'nothing';
      readonly query: Query;
      readonly counts: readonly DocumentCount[];
      readonly totals: Totals;
    };

/**
 * Answers a state of the page. A page beyond the last is the last. Words that stand nowhere are looked for as the
 * documents write them: in simplified characters, years in digits.
 * @param simplify puts words into simplified characters; asked only where the words given stand nowhere
 */
export async function answerFrom(
  store: SearchStore,
  state: SearchState,
  simplify: (words: string) => Promise<string>,
): Promise<Answer> {
  const query = parseQuery(state.words);
  const answer = await answerTo(query, store, state);
  if (answer.kind !== 'nothing') return answer;
  const otherwise = withYearDigits(await simplify(query.text));
  if (otherwise === query.text) return answer;
  return answerTo({ ...parseQuery(otherwise), cut: query.cut, given: query.text }, store, state);
}

async function answerTo(
  query: Query,
  store: SearchStore,
  { documents, page: wanted }: SearchState,
): Promise<Answer> {
  const [term] = query.terms;
  if (!term) return { kind: 'idle' };
  const counts = await store.counts(term.key);
  const searched = counts.filter(({ document }) => documents.length === 0 || documents.includes(document));
  const totals = totalsOf(searched);
  if (totals.occurrences === 0) {
    const everywhere = totalsOf(counts);
    return { kind: everywhere.occurrences > 0 ? 'elsewhere' : 'nothing', query, counts, totals: everywhere };
  }
  const pages = Math.ceil(totals.occurrences / pageLength);
  const page = Math.min(wanted, pages);
  const found = await store.places(term.key, documents.length > 0 ? documents : undefined);
  const located = found.flatMap(({ document, places }) => places.map((place) => ({ document, place })));
  const hits = await store.hits(located.slice((page - 1) * pageLength, page * pageLength));
  return { kind: 'found', query, counts, totals, hits, page, pages };
}

function totalsOf(counts: readonly DocumentCount[]): Totals {
  const sum = (pick: (count: DocumentCount) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  return {
    occurrences: sum(({ occurrences }) => occurrences),
    paragraphs: sum(({ paragraphs }) => paragraphs),
    documents: counts.filter(({ occurrences }) => occurrences > 0).length,
    characters: sum(({ characters }) => characters),
  };
}
