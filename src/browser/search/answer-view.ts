import { pageLength, type Answer } from '#core/search/answer.ts';
import { longestQuery, shortened } from '#core/search/given-words.ts';
import type { Query } from '#core/search/query.ts';
import type { SearchState } from '#core/search/state.ts';
import type { CountsTable } from './counts-table.ts';
import { DownloadError } from '../download.ts';
import { element } from '../elements.ts';
import { messages } from './messages.ts';
import { pagerOf } from './pager.ts';
import { resultsOf } from './results.ts';
import { suggestionsElement } from './suggestions.ts';

/** Unknown filters that are named; an address may hold thousands. */
const namedAtMost = 3;

type Found = Extract<Answer, { kind: 'found' }>;
type NotFound = Extract<Answer, { kind: 'elsewhere' | 'nothing' }>;

/** Where answers appear: the line that screen readers announce, and the list below it. */
export interface AnswerPlaces {
  readonly table: CountsTable;
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
  waiting(kilobytes: number): void {
    this.#say(messages.loading(kilobytes));
  }

  show(answer: Answer, state: SearchState): void {
    const { table, list } = this.#places;
    if (answer.kind === 'idle') {
      this.#say();
      table.clear();
      list.replaceChildren();
      return;
    }
    if (answer.kind === 'nothing') table.clear();
    else table.show(answer.counts);
    const cut = answer.query.cut ? messages.cut(longestQuery) : '';
    const own = { ...state, words: answer.query.given ?? answer.query.text };
    const [summary, content] =
      answer.kind === 'found' ? this.#found(answer, own) : this.#notFound(answer, own);
    const unknown = this.#unknown.length > 0 ? messages.unknown(this.#unknown.join('、')) : '';
    this.#say(unknown, cut, summary);
    list.replaceChildren(...content);
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
    this.#places.table.clear();
    this.#places.list.replaceChildren(
      element('div', { class: 'failure', role: 'alert' }, element('p', {}, text), button),
    );
    // On a phone the list of documents stands between the field and here.
    this.#places.list.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #found({ query, counts, totals, hits, page, pages }: Found, state: SearchState): [string, HTMLElement[]] {
    const { table, link } = this.#places;
    const { occurrences, paragraphs, documents } = totals;
    const from = (page - 1) * pageLength;
    const head = (document: string) => ({
      name: table.nameOf(document),
      occurrences: counts.find((count) => count.document === document)?.occurrences ?? 0,
    });
    return [
      messages.summary(quoted(query), occurrences, paragraphs, documents),
      [
        element('h2', { class: 'visually-hidden' }, messages.results),
        ...(pages > 1
          ? [element('p', { class: 'small' }, messages.range(from + 1, from + hits.length))]
          : []),
        ...resultsOf(hits, head),
        ...pagerOf(page, pages, (to) => link({ ...state, page: to })),
      ],
    ];
  }

  #notFound({ kind, query, counts, totals }: NotFound, state: SearchState): [string, HTMLElement[]] {
    const { link } = this.#places;
    if (kind === 'elsewhere') {
      const all = element('a', { href: link({ ...state, documents: [], page: 1 }) }, messages.searchAll);
      return [messages.elsewhere(quoted(query), totals.occurrences), [element('p', {}, all)]];
    }
    const searched = element('p', { class: 'small' }, messages.searched(counts.length, totals.characters));
    const suggestions = element('div', { class: 'nothing' }, element('p', {}, messages.looking));
    // They come later; if another answer has taken their place by then, they are shown to nobody.
    void suggestionsElement(query.text, (words) => link({ ...state, words, page: 1 }))
      .catch(() => [element('p', {}, messages.advice)])
      .then((found) => {
        suggestions.replaceChildren(...found);
      });
    return [messages.nothing(quoted(query)), [searched, suggestions]];
  }

  #say(...texts: string[]): void {
    const text = texts.join('');
    // Said once: a status that is set again to the same words is read out again.
    if (this.#places.status.textContent !== text) this.#places.status.textContent = text;
  }
}

/** The words of a query as they are named in a sentence. */
function quoted({ text, given }: Query): string {
  return given === undefined
    ? messages.quoted(shortened(text))
    : messages.otherwise(shortened(given), shortened(text));
}
