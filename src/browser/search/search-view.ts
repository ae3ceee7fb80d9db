import { answerFrom } from '#core/search/answer.ts';
import { longestQuery } from '#core/search/given-words.ts';
import { addressOfState, stateFromAddress, unknownFilters, type SearchState } from '#core/search/state.ts';
import { AnswerView } from './answer-view.ts';
import { simplified, store } from './client.ts';
import { CountsTable } from './counts-table.ts';
import { must } from '../elements.ts';
import { PageAddress } from './page-address.ts';

/** Milliseconds after the last key before a search, and before it is said that texts are being read. */
const typingPause = 120;
const patience = 250;

/** The search page: its address is its state, the field and the table change it, the list shows it. */
class SearchView extends HTMLElement {
  #field!: HTMLInputElement;
  #table!: CountsTable;
  #status!: HTMLElement;
  #list!: HTMLElement;
  #answers!: AnswerView;
  #address!: PageAddress;
  /** Counts the searches, so that a late answer to an old one is dropped. */
  #searches = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#field = must(this, 'input[type=search]');
    this.#table = new CountsTable(must(this, 'table'));
    this.#status = must(this, '[role=status]');
    this.#list = must(this, '.results');
    this.#answers = new AnswerView({
      table: this.#table,
      status: this.#status,
      list: this.#list,
      link: (state) => this.#addressOf(state) || '?',
    });
    this.#address = new PageAddress(() => void this.#restore());
    this.#listen();
    void this.#restore();
  }

  #listen(): void {
    // The texts are read as soon as the field is used, so that the first query is answered at once.
    this.#field.addEventListener('focus', () => void store.prepare().catch(() => undefined), { once: true });
    this.#field.addEventListener('input', (event) => {
      // While an input method composes, the field holds letters that are not the query.
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    this.#field.addEventListener('compositionend', () => {
      this.#typed();
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#decide({ ...this.#chosen, page: 1 });
    });
    this.addEventListener('change', ({ target }) => {
      if (target !== this.#field) this.#decide({ ...this.#chosen, page: 1 });
    });
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
  }

  /** What the reader has typed and ticked. */
  get #chosen(): Omit<SearchState, 'page'> {
    return { words: this.#field.value, documents: this.#table.chosen };
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const state = { ...this.#chosen, page: 1 };
      this.#address.typed(this.#addressOf(state));
      void this.#search(state);
    }, typingPause);
  }

  #decide(state: SearchState): void {
    this.#answers.mind([]);
    clearTimeout(this.#timer);
    this.#address.decided(this.#addressOf(state));
    void this.#search(state);
  }

  /** Shows the state that the address names, where the reader left it. */
  async #restore(): Promise<void> {
    const { scroll } = this.#address;
    const state = stateFromAddress(location.search, this.#table.known);
    this.#fill(state);
    this.#answers.mind(unknownFilters(location.search, this.#table.known));
    await this.#search(state);
    window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  #fill({ words, documents }: SearchState): void {
    this.#field.value = words;
    this.#table.chosen = documents;
  }

  /** A link to another state of this page changes the page in place. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const state = stateFromAddress(link.search, this.#table.known);
    this.#fill(state);
    this.#decide(state);
    // The reader is taken to what is new, by eye and by keyboard: the head of another page, or the answer.
    const head = link.closest('.pager') ? this.#list : this.#status;
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: head === this.#list ? 'start' : 'nearest' });
  }

  async #search(state: SearchState): Promise<void> {
    const search = ++this.#searches;
    const isLatest = () => search === this.#searches;
    const notice = window.setTimeout(() => {
      if (isLatest()) this.#answers.waiting(Number(this.dataset['kilobytes']));
    }, patience);
    try {
      const answer = await answerFrom(store, state, simplified);
      if (isLatest()) this.#answers.show(answer, state);
    } catch (error) {
      if (isLatest()) this.#answers.fail(error, () => void this.#search(state));
    } finally {
      clearTimeout(notice);
    }
  }

  /** The address of a state; it must stay one that every server takes. */
  #addressOf(state: SearchState): string {
    const words = state.words.slice(0, longestQuery).toWellFormed();
    return addressOfState({ ...state, words }, this.#table.known);
  }
}

customElements.define('search-view', SearchView);
