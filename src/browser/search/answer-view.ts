import type { Answer, AnswerLine } from '#core/search/answer.ts';
import { longestQuery, mostTerms, sortable } from '#core/search/limits.ts';
import { shortened, wordsOf } from '#core/search/query-words.ts';
import type { SearchState } from '#core/search/state.ts';
import { DownloadError } from '../download.ts';
import { askedOf, termCounts } from './asked.ts';
import { titleOf } from './document-title.ts';
import type { CountsTable } from './counts-table.ts';
import { element } from '../elements.ts';
import { fewFound } from './few-found.ts';
import { messages } from './messages.ts';
import { nothingFound } from './nothing-found.ts';
import { lengthLinks, orderLinks } from './order-links.ts';
import { pagerOf } from './pager.ts';
import { linesByPlace, linesInOrder } from './results.ts';
import type { SearchOptions } from './search-options.ts';

/** Unknown filters that are named; an address may hold thousands. */
const namedAtMost = 3;

type Answered = Exclude<Answer, { kind: 'idle' }>;
type Found = Extract<Answer, { kind: 'found' }>;

/** Where answers appear: the line that screen readers announce, and the list below it. */
export interface AnswerPlaces {
  readonly table: CountsTable;
  readonly options: SearchOptions;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** The address of another state of the page. */
  readonly link: (state: SearchState) => string;
}

/** Shows answers, and the failure to get one. */
export class AnswerView {
  readonly #places: AnswerPlaces;
  #unknown: readonly string[] = [];

  constructor(places: AnswerPlaces) {
    this.#places = places;
  }

  /** Names filters of the address that could not be used, with the answers from now on. */
  mind(unknown: readonly string[]): void {
    this.#unknown = unknown.slice(0, namedAtMost).map((name) => messages.quoted(shortened(name)));
  }

  /** Keeps what is shown and says that an answer is on its way. */
  waiting(): void {
    this.#say(messages.loading);
  }

  show(answer: Answer, state: SearchState): void {
    const { table, list } = this.#places;
    if (answer.kind === 'idle') {
      this.#clear();
      this.#say(state.words === '' ? '' : messages.blank);
      list.replaceChildren();
      return;
    }
    const { query, counts, totals } = answer;
    table.show(counts);
    Object.assign(list.dataset, {
      query: query.text,
      occurrences: String(totals.occurrences),
      paragraphs: String(totals.paragraphs),
    });
    this.#say(...this.#remarks(answer), this.#summary(answer, state));
    if (answer.kind === 'nothing')
      list.replaceChildren(
        ...nothingFound(answer, { state, filters: this.conditions, link: this.#places.link }),
      );
  }

  /** Shows the lines of an answer when their text is there; until then those of another search stay. */
  showLines(answer: Found, lines: readonly AnswerLine[], state: SearchState): void {
    this.#places.list.replaceChildren(...this.#lines(answer, lines, state));
  }

  /** Says why there is no answer and what can be done. */
  fail(error: unknown, retry: () => void): void {
    const outdated = error instanceof DownloadError && error.failure === 'outdated';
    const text = outdated
      ? messages.outdated
      : error instanceof DownloadError
        ? messages.failed
        : messages.broken;
    const button = element('button', { type: 'button' }, outdated ? messages.reload : messages.retry);
    button.addEventListener('click', () => {
      if (outdated) {
        location.reload();
        return;
      }
      // The button goes away: the reader waits where the answer will be read.
      this.#places.status.focus({ preventScroll: true });
      retry();
    });
    this.#say();
    this.#clear();
    this.#places.list.replaceChildren(
      element('div', { class: 'failure', role: 'alert' }, element('p', {}, text), button),
    );
    // On a phone the list of documents stands between the field and here.
    this.#places.list.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #clear(): void {
    this.#places.table.clear();
    for (const name of ['query', 'occurrences', 'paragraphs'])
      this.#places.list.removeAttribute(`data-${name}`);
  }

  /** What was left out of what was asked. */
  #remarks({ query: { cut, dropped } }: Answered): string[] {
    return [
      this.#unknown.length > 0 ? messages.unknown(this.#unknown.join('、')) : '',
      cut ? messages.cut(longestQuery) : '',
      dropped > 0 ? messages.dropped(mostTerms) : '',
    ];
  }

  #summary(answer: Answered, state: SearchState): string {
    const asked = askedOf(answer.query, state);
    if (answer.kind === 'nothing') {
      const { clauses, excluded } = answer.query;
      const isChosen = state.documents.length > 0 || this.conditions !== '';
      return messages.nothing(asked, isChosen, clauses.length + excluded.length === 1);
    }
    const { occurrences, paragraphs, documents } = answer.totals;
    const chosen = this.chosenBy(state);
    const filters = chosen === '' ? '' : messages.filters(chosen);
    return messages.summary(asked, occurrences, paragraphs, documents) + termCounts(answer) + filters;
  }

  /** Which lines are searched, in words; empty for all. */
  get conditions(): string {
    const { groups, themes } = this.#places.options.names;
    return messages.filtered(groups, themes);
  }

  /** Which documents and lines a search looks at, in words; empty for all. */
  chosenBy({ documents }: Pick<SearchState, 'documents'>): string {
    const { table } = this.#places;
    const nameOf = (document: string) => table.nameOf(document);
    const names = documents.map((document) => titleOf({ nameOf }, document));
    return [messages.chosen(names), this.conditions].filter(Boolean).join('；');
  }

  #lines(answer: Found, lines: readonly AnswerLine[], state: SearchState): HTMLElement[] {
    const { counts, terms, totals, order, page, pages } = answer;
    const { table, link } = this.#places;
    const from = (page - 1) * state.length;
    const shown = { lines, first: from + 1, terms: terms.map(({ term }) => term) };
    const names = {
      document: (document: string) => table.nameOf(document),
      district: (document: string) => table.districtOf(document),
      occurrences: (document: string) =>
        counts.find((count) => count.document === document)?.occurrences ?? 0,
    };
    return [
      element('h2', { class: 'visually-hidden' }, messages.results),
      ...this.#whole(answer, state),
      element(
        'div',
        { class: 'list-head' },
        element('p', { class: 'small' }, rangeWords(answer, lines.length, state)),
        orderLinks(order, (to) => link({ ...state, order: to, page: 1 })),
        ...lengthLinks(state.length, totals.occurrences, (to) => link({ ...state, length: to, page: 1 })),
      ),
      ...(order === 'place' ? linesByPlace(shown, names) : linesInOrder(shown, names)),
      ...pagerOf({ page, pages, length: state.length }, (to) => link({ ...state, page: to })),
      ...fewFound(answer, { state, link }),
    ];
  }

  /** How often the words stand as one string, with a way to search them so. */
  #whole({ whole, query }: Found, state: SearchState): HTMLElement[] {
    if (whole === undefined || !query.whole) return [];
    const words = shortened(query.whole.text);
    const href = this.#places.link({ ...state, words: wordsOf([[query.whole]]), page: 1 });
    return [
      element(
        'p',
        { class: 'whole-string screen-only' },
        whole > 0 ? element('a', { href }, messages.whole(words, whole)) : messages.noWhole(words),
      ),
    ];
  }

  #say(...texts: string[]): void {
    const text = texts.join('');
    // Said once: a status that is set again to the same words is read out again.
    if (this.#places.status.textContent !== text) this.#places.status.textContent = text;
  }
}

/** Which lines of how many are shown, and in what order. */
function rangeWords({ order, page, pages }: Found, shown: number, state: SearchState): string {
  const from = (page - 1) * state.length;
  const range = pages > 1 ? [messages.range(from + 1, from + shown)] : [];
  const hint = order !== state.order ? messages.order.tooMany(sortable) : messages.order.hint[order];
  return [...range, ...(hint === '' ? [] : [hint])].join('；');
}
