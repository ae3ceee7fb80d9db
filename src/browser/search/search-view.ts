import { answerFrom, pageLength, type Answer } from '#core/search/answer.ts';
import { longestQuery } from '#core/search/query.ts';
import { addressOfState, stateFromAddress, type SearchState } from '#core/search/state.ts';
import { store } from './client.ts';
import { CountsTable } from './counts-table.ts';
import { DownloadError } from './download.ts';
import { element, must } from './elements.ts';
import { messages } from './messages.ts';
import { PageAddress } from './page-address.ts';
import { pagerOf } from './pager.ts';
import { resultsOf } from './results.ts';
import { suggestionsElement } from './suggestions.ts';

/** Milliseconds after the last key before a search, and before it is said that texts are being read. */
const typingPause = 120;
const patience = 250;

/** The search page: its address is its state, the field and the table change it, the list shows it. */
class SearchView extends HTMLElement {
  #field!: HTMLInputElement;
  #table!: CountsTable;
  #status!: HTMLElement;
  #list!: HTMLElement;
  #address!: PageAddress;
  /** Counts the searches, so that a late answer to an old one is dropped. */
  #searches = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#field = must(this, 'input[type=search]');
    this.#table = new CountsTable(must(this, 'table'));
    this.#status = must(this, '[role=status]');
    this.#list = must(this, '.results');
    this.#address = new PageAddress(() => void this.#restore());
    this.#listen();
    if (location.search !== '') void this.#restore();
  }

  #listen(): void {
    const form = must<HTMLFormElement>(this, 'form');
    // The texts are read as soon as the field is used, so that the first query is answered at once.
    this.#field.addEventListener('focus', () => void store.prepare().catch(() => undefined), { once: true });
    this.#field.addEventListener('input', (event) => {
      // While an input method composes, the field holds letters that are not the query.
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    this.#field.addEventListener('compositionend', () => { this.#typed(); });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#decide({ page: 1 });
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#decide({ page: 1 });
    });
    this.addEventListener('click', (event) => { this.#follow(event); });
    document.addEventListener('keydown', (event) => { this.#shortcut(event); });
  }

  get #shown(): SearchState {
    const { page } = stateFromAddress(location.search, this.#table.known);
    return { words: this.#field.value, documents: this.#table.chosen, page };
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const state = { ...this.#shown, page: 1 };
      this.#address.typed(addressOfState(withinLength(state), this.#table.known));
      void this.#search(state);
    }, typingPause);
  }

  #decide(change: Partial<SearchState>): void {
    clearTimeout(this.#timer);
    const state = { ...this.#shown, ...change };
    this.#address.decided(addressOfState(withinLength(state), this.#table.known));
    void this.#search(state);
  }

  /** Shows the state that the address names, where the reader left it. */
  async #restore(): Promise<void> {
    const scroll = this.#address.scroll;
    const state = stateFromAddress(location.search, this.#table.known);
    this.#field.value = state.words;
    this.#table.chosen = state.documents;
    await this.#search(state);
    window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** A link to another state of this page changes the page in place. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const state = stateFromAddress(new URL(link.href).search, this.#table.known);
    this.#field.value = state.words;
    this.#table.chosen = state.documents;
    this.#decide(state);
    // The list begins anew: the reader is taken to its head, by eye and by keyboard.
    this.#status.focus({ preventScroll: true });
    this.#status.scrollIntoView({ block: 'nearest' });
  }

  #shortcut(event: KeyboardEvent): void {
    const writing = (event.target as Element).closest('input:not([type=checkbox], [type=radio]), textarea, select');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
    event.preventDefault();
    this.#field.focus();
    this.#field.select();
  }

  async #search(state: SearchState): Promise<void> {
    const search = ++this.#searches;
    const notice = window.setTimeout(() => { this.#say(messages.loading(Number(this.dataset['kilobytes']))); }, patience);
    try {
      const answer = await answerFrom(store, state);
      if (search === this.#searches) this.#show(answer, state, search);
    } catch (error) {
      if (search === this.#searches) this.#fail(error, state);
    } finally {
      clearTimeout(notice);
    }
  }

  #show(answer: Answer, state: SearchState, search: number): void {
    if (answer.kind === 'idle') {
      this.#say('');
      this.#table.clear();
      this.#list.replaceChildren();
      return;
    }
    this.#table.show(answer.counts);
    const { query, totals } = answer;
    const words = query.text;
    const cut = query.cut ? messages.cut(longestQuery) : '';
    switch (answer.kind) {
      case 'found': {
        this.#say(cut, `${messages.summary(words, totals.occurrences, totals.paragraphs, totals.documents)}`);
        this.#list.replaceChildren(...this.#found(answer, { ...state, words }));
        return;
      }
      case 'elsewhere':
        this.#say(cut, messages.elsewhere(words, totals.occurrences));
        this.#list.replaceChildren(
          element('p', {}, element('a', { href: this.#link({ words, documents: [], page: 1 }) }, messages.searchAll)),
        );
        return;
      case 'nothing': {
        this.#say(cut, messages.nothing(words));
        const suggestions = element('div', { class: 'nothing' }, element('p', {}, messages.looking));
        this.#list.replaceChildren(
          element('p', { class: 'small' }, messages.searched(answer.counts.length, totals.characters)),
          suggestions,
        );
        void this.#suggest(words, suggestions, search);
      }
    }
  }

  #found({ counts, totals, hits, page, pages }: Extract<Answer, { kind: 'found' }>, state: SearchState): HTMLElement[] {
    const from = (page - 1) * pageLength;
    const head = (document: string) => ({
      name: this.#table.nameOf(document),
      occurrences: counts.find((count) => count.document === document)?.occurrences ?? 0,
    });
    return [
      element('h2', { class: 'visually-hidden' }, messages.results),
      ...(totals.occurrences > pageLength ? [element('p', { class: 'small' }, messages.range(from + 1, from + hits.length))] : []),
      ...resultsOf(hits, state.words, head),
      ...pagerOf(page, pages, (to) => this.#link({ ...state, page: to })),
    ];
  }

  async #suggest(words: string, place: HTMLElement, search: number): Promise<void> {
    const link = (term: string) => this.#link({ words: term, documents: this.#table.chosen, page: 1 });
    const found = await suggestionsElement(words, link).catch(() => [element('p', {}, messages.advice)]);
    if (search === this.#searches) place.replaceChildren(...found);
  }

  #fail(error: unknown, state: SearchState): void {
    const outdated = error instanceof DownloadError && error.failure === 'outdated';
    const text = outdated ? messages.outdated : error instanceof DownloadError ? messages.failed : messages.broken;
    const retry = element('button', { type: 'button' }, outdated ? messages.reload : messages.retry);
    retry.addEventListener('click', () => {
      if (outdated) location.reload();
      else void this.#search(state);
    });
    this.#say('');
    this.#list.replaceChildren(element('div', { class: 'failure', role: 'alert' }, element('p', {}, text), retry));
  }

  #link(state: SearchState): string {
    return addressOfState(state, this.#table.known) || '?';
  }

  #say(...texts: string[]): void {
    const text = texts.filter(Boolean).join('');
    // Said once: a status that is set again to the same words is read out again.
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

/** An address must stay one that every server takes. */
function withinLength(state: SearchState): SearchState {
  return { ...state, words: state.words.slice(0, longestQuery).toWellFormed() };
}

customElements.define('search-view', SearchView);
