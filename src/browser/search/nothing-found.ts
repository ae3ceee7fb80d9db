import type { Answer } from '#core/search/answer.ts';
import { shortened, wordsOf } from '#core/search/query-words.ts';
import type { Term } from '#core/search/query.ts';
import type { SearchState } from '#core/search/state.ts';
import type { WayOut } from '#core/search/ways-out.ts';
import { namedTerm } from './asked.ts';
import { element } from '../elements.ts';
import { messages } from './messages.ts';

type Nothing = Extract<Answer, { kind: 'nothing' }>;

/** What an empty answer is told to. */
export interface Searched {
  readonly state: SearchState;
  /** Which lines were looked at, in words; empty for all. */
  readonly filters: string;
  /** The address of another state of the page. */
  readonly link: (state: SearchState) => string;
}

/** What other search engines take for operators; here they are words. */
const otherOperators = /^(?:not|and|or)$/i;

/** What was searched where nothing was found, and what finds something: less strict, one by one, or written alike. */
export function nothingFound(answer: Nothing, searched: Searched): HTMLElement[] {
  const { totals, counts, waysOut, terms } = answer;
  const { state, filters } = searched;
  const isAll = state.documents.length === 0 && filters === '';
  const documents = state.documents.length > 0 ? state.documents.length : counts.length;
  return [
    element(
      'p',
      { class: 'small' },
      isAll ? messages.searched(documents, totals.characters) : messages.searchedChosen(documents, filters),
    ),
    ...(terms.some(({ term }) => otherOperators.test(term.text))
      ? [element('p', {}, messages.otherOperators)]
      : []),
    ...(waysOut.length > 0
      ? [
          listOf(
            messages.waysOut,
            waysOut.map((way) => wayItem(way, answer, searched)),
          ),
        ]
      : []),
    ...(terms.length > 1
      ? [
          listOf(
            messages.apart,
            terms.map(({ term, alone }) => termItem(term, alone, searched)),
          ),
        ]
      : []),
    ...(waysOut.length === 0 ? suggestionsFor(answer, searched) : []),
  ];
}

function wayItem(
  { givenUp, state, occurrences }: WayOut,
  { query }: Nothing,
  { link }: Searched,
): HTMLElement {
  const { scope, excluded, ...names } = messages.waysOutOf;
  const name =
    givenUp === 'scope'
      ? scope(messages.scopes[state.scope])
      : givenUp === 'excluded'
        ? excluded(messages.either(query.excluded.map(namedTerm)))
        : names[givenUp];
  return countedItem(element('a', { href: link(state) }, name), occurrences);
}

function termItem(term: Term, occurrences: number, { state, link }: Searched): HTMLElement {
  const name = messages.quoted(shortened(term.text));
  const href = link({ ...state, words: wordsOf([[term]]), themes: [], groups: [], page: 1 });
  return countedItem(occurrences > 0 ? element('a', { href }, name) : name, occurrences);
}

/**
 * Terms written nearly like one that stands nowhere; like all words, where none of them does. They come later: if
 * another answer has taken their place by then, they are shown to nobody.
 */
function suggestionsFor({ query, terms }: Nothing, { state, link }: Searched): HTMLElement[] {
  const missing = terms.filter(({ alone }) => alone === 0).map(({ term }) => term);
  const [first] = missing;
  if (!first) return [];
  const whole = missing.length === terms.length ? query.whole : undefined;
  const sought = whole ?? first;
  const stateWith = (text: string): SearchState => {
    const clauses = query.clauses.map((clause) =>
      clause.map((term) => (term.keys[0] === first.keys[0] ? { text } : term)),
    );
    const words = whole ? wordsOf([[{ text }]]) : wordsOf(clauses, query.excluded);
    return { ...state, words, page: 1 };
  };
  const place = element(
    'div',
    { class: 'nothing', 'aria-live': 'polite' },
    element('p', {}, messages.looking),
  );
  void import('./suggestions.ts')
    .then(({ suggestionsElement }) => suggestionsElement(sought.text, stateWith, link))
    .catch(() => [element('p', {}, messages.advice)])
    .then((found) => {
      place.replaceChildren(...found);
    });
  return [place];
}

function listOf(title: string, items: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { class: 'nothing' },
    element('h2', {}, title),
    element('ul', { class: 'suggestions' }, ...items),
  );
}

function countedItem(name: Node | string, occurrences: number): HTMLElement {
  return element('li', {}, name, element('span', { class: 'small' }, messages.suggestion(occurrences)));
}
