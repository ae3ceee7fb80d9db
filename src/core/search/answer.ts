import { inDocumentsSpelling } from './documents-spelling.ts';
import { evaluate, type TermCount } from './evaluate.ts';
import { sortable } from './limits.ts';
import { parseQuery, type Query } from './query.ts';
import { sortedByContext } from './sort.ts';
import type { Order, SearchState } from './state.ts';
import type { DocumentCount, Hit, Located, SearchStore } from './store.ts';
import { waysOut, type WayOut } from './ways-out.ts';

interface Totals {
  readonly occurrences: number;
  readonly paragraphs: number;
  /** Documents in which the words stand. */
  readonly documents: number;
  readonly characters: number;
}

/** A line of the concordance. */
export interface AnswerLine extends Located {
  readonly hit: Hit;
}

/** What an answer says of a query, whether it finds something or not. */
interface Answered {
  readonly query: Query;
  /** Of the documents searched, and of the others where their counts are known. */
  readonly counts: readonly DocumentCount[];
  /** Over the documents searched. */
  readonly totals: Totals;
  readonly terms: readonly TermCount[];
  /** How often the words stand as one string, where nothing but spaces makes several terms of them. */
  readonly whole?: number | undefined;
}

/** What a search page has to say to a state of it. */
export type Answer =
  | { readonly kind: 'idle' }
  | (Answered & {
      readonly kind: 'found';
      /** As asked, or by place, where there are more occurrences than are sorted. */
      readonly order: Order;
      readonly page: number;
      readonly pages: number;
    })
  | (Answered & { readonly kind: 'nothing'; readonly waysOut: readonly WayOut[] });

/**
 * Answers a state of the page. A page beyond the last is the last. Terms that stand nowhere are looked for in
 * simplified characters, as the documents write them.
 * @param simplify puts words into simplified characters; asked only for terms that stand nowhere
 */
export async function answerFrom(
  store: SearchStore,
  state: SearchState,
  simplify: (words: string) => Promise<string>,
): Promise<Answer> {
  const remembering = rememberingCounts(store);
  const query = await inDocumentsSpelling(parseQuery(state.words, state), state, remembering, simplify);
  if (query.clauses.length === 0) return { kind: 'idle' };
  const evaluation = await evaluate(remembering, query, state);
  const { counts, searched, terms } = evaluation;
  const totals = totalsOf(searched);
  const whole = await wholeOf(remembering, query, state);
  const answered = { query, counts, totals, terms, whole };
  if (totals.occurrences === 0) {
    return { kind: 'nothing', ...answered, waysOut: await waysOut(remembering, query, state) };
  }
  return { kind: 'found', ...answered, ...pageOf(state, totals.occurrences) };
}

/** The lines of the page that a state asks for; apart from the answer, for their text takes longest to come. */
export async function linesFrom(
  store: SearchStore,
  state: SearchState,
  simplify: (words: string) => Promise<string>,
): Promise<AnswerLine[]> {
  const query = await inDocumentsSpelling(parseQuery(state.words, state), state, store, simplify);
  if (query.clauses.length === 0) return [];
  const { searched, located } = await evaluate(store, query, state);
  const { occurrences } = totalsOf(searched);
  const { order, page } = pageOf(state, occurrences);
  const [from, to] = [(page - 1) * state.length, page * state.length];
  // In any order but that of the text all must be known to tell which are on the page.
  const wanted = order === 'place' ? await located(from, to) : await located(0, occurrences);
  const hits = await store.hits(wanted);
  const lines = wanted.flatMap((own, index) => {
    const hit = hits[index];
    return hit ? [{ ...own, hit }] : [];
  });
  return order === 'place' ? lines : sortedByContext(lines, order).slice(from, to);
}

/** The order and page in which so many occurrences are listed, where a state asks for one that there is not. */
function pageOf({ order, length, page }: SearchState, occurrences: number) {
  const pages = Math.max(1, Math.ceil(occurrences / length));
  return {
    order: occurrences > sortable ? ('place' as const) : order,
    page: Math.min(page, pages),
    pages,
  };
}

/** How often the words of a state stand in the text that it leaves, just as they are given. */
export async function occurrencesFor(store: SearchStore, state: SearchState): Promise<number> {
  const { searched } = await evaluate(store, parseQuery(state.words, state), state);
  return totalsOf(searched).occurrences;
}

async function wholeOf(
  store: SearchStore,
  { whole }: Query,
  state: SearchState,
): Promise<number | undefined> {
  if (!whole) return undefined;
  const { searched } = await evaluate(store, { clauses: [[whole]], excluded: [] }, state);
  return totalsOf(searched).occurrences;
}

/** A store that counts a key only once: several questions about a query ask for the same. */
function rememberingCounts(store: SearchStore): SearchStore {
  const known = new Map<string, ReturnType<SearchStore['counts']>>();
  return {
    documents: () => store.documents(),
    counts: (key) => {
      const counts = known.get(key) ?? store.counts(key);
      known.set(key, counts);
      return counts;
    },
    places: (key, documents) => store.places(key, documents),
    layouts: (documents) => store.layouts(documents),
    hits: (wanted) => store.hits(wanted),
  };
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
