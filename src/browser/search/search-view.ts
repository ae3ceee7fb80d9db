import type { Answer, AnswerLine } from '#core/search/answer.ts';
import { longestQuery } from '#core/search/limits.ts';
import {
  addressOfState,
  blankState,
  stateFromAddress,
  unknownFilters,
  type Known,
  type SearchState,
} from '#core/search/state.ts';
import { withViewState } from '#core/search/view-state.ts';
import { AnswerView } from './answer-view.ts';
import { store } from './client.ts';
import { CountsTable } from './counts-table.ts';
import { must } from '../elements.ts';
import { KeepOffer } from './keep-offer.ts';
import { PageAddress } from './page-address.ts';
import { SearchOptions } from './search-options.ts';
import { SearchViews } from './views/search-views.ts';

/** Milliseconds after the last key before a search, and before it is said that texts are being read. */
const typingPause = 120;
const patience = 250;

/** The search page: its address is its state, the field and the table change it, the list shows it. */
class SearchView extends HTMLElement {
  #field!: HTMLInputElement;
  #table!: CountsTable;
  #options!: SearchOptions;
  #status!: HTMLElement;
  #list!: HTMLElement;
  #answers!: AnswerView;
  #address!: PageAddress;
  #views!: SearchViews;
  #keep!: KeepOffer;
  #toResults!: HTMLButtonElement;
  /** Counts the searches, so that a late answer to an old one is dropped. */
  #searches = 0;
  #timer = 0;
  /** The order and number in which the reader wants the lines; they stay while words and filters change. */
  #order: SearchState['order'] = blankState.order;
  #length: SearchState['length'] = blankState.length;

  connectedCallback(): void {
    this.#field = must(this, 'input[type=search]');
    this.#table = new CountsTable(must(this, 'table'));
    this.#options = new SearchOptions(must(this, '.options'));
    this.#status = must(this, '[role=status]');
    this.#list = must(this, '.results');
    this.#answers = new AnswerView({
      table: this.#table,
      options: this.#options,
      status: this.#status,
      list: this.#list,
      link: (state) => this.#addressOf(state) || '?',
    });
    this.#views = new SearchViews(must(this, '.views'), {
      link: (state) => addressOfState(state, this.#table.known),
      nameOf: (document) => this.#table.nameOf(document),
      conditions: (state) => this.#answers.chosenBy(state),
      changed: (state) => {
        this.#address.decided(this.#addressOf(state));
      },
    });
    this.#toResults = must(this, '.to-results');
    this.#keep = new KeepOffer(must(this, '.keep'));
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
      // The keyboard of a touch screen goes away, for it covers the answer.
      if (matchMedia('(hover: none)').matches) this.#field.blur();
      this.#decide({ ...this.#chosen, page: 1 });
    });
    this.addEventListener('change', ({ target }) => {
      if (target === this.#field) return;
      const { dataset, checked } = target as HTMLInputElement;
      if (dataset['kind'] !== undefined) this.#table.tickKind(dataset['kind'], checked);
      this.#decide({ ...this.#chosen, page: 1 });
    });
    this.#toResults.addEventListener('click', () => {
      this.#list.focus({ preventScroll: true });
      this.#list.scrollIntoView({ block: 'start' });
    });
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
  }

  /** What the reader has typed and ticked. */
  get #chosen(): Omit<SearchState, 'page'> {
    return {
      words: this.#field.value,
      documents: this.#table.chosen,
      ...this.#options.chosen,
      order: this.#order,
      length: this.#length,
    };
  }

  /** What filters may name. */
  get #known(): Known {
    return { documents: this.#table.known, themes: this.#options.themes };
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
    const state = stateFromAddress(location.search, this.#known);
    this.#fill(state);
    this.#views.read(location.search);
    this.#answers.mind(unknownFilters(location.search, this.#known));
    await this.#search(state);
    window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  #fill({ words, documents, order, length, ...options }: SearchState): void {
    this.#field.value = words;
    this.#table.chosen = documents;
    this.#options.chosen = options;
    this.#order = order;
    this.#length = length;
  }

  /** A link to another state of this page changes the page in place. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const state = stateFromAddress(link.search, this.#known);
    this.#fill(state);
    // A view stays open while one turns pages; what stands in it leads away from it.
    if (link.closest('.views')) this.#views.read(link.search);
    this.#decide(state);
    // The reader is taken to what is new, by eye and by keyboard: the head of another page, or the answer.
    const head = link.closest('.pager, .orders') ? this.#list : this.#status;
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: head === this.#list ? 'start' : 'nearest' });
  }

  async #search(state: SearchState): Promise<void> {
    const search = ++this.#searches;
    this.#offer(state);
    // What is shown is that of another search until the answer is there.
    this.#list.setAttribute('aria-busy', 'true');
    const isLatest = () => search === this.#searches;
    const notice = window.setTimeout(() => {
      if (isLatest()) this.#answers.waiting();
    }, patience);
    try {
      // Without words nothing is loaded.
      const { answer, lines } = state.words.trim() === '' ? nothingAsked : asked(state);
      const answered = await answer;
      clearTimeout(notice);
      if (!isLatest()) return;
      this.#answers.show(answered, state);
      this.#views.show(answered.kind, state);
      if (answered.kind !== 'idle') this.#keep.make(answered.counts);
      this.#toResults.hidden = answered.kind !== 'found';
      if (answered.kind !== 'found') return;
      const shown = await lines;
      if (isLatest()) this.#answers.showLines(answered, shown, state);
    } catch (error) {
      if (!isLatest()) return;
      this.#answers.fail(error, () => void this.#search(state));
      this.#views.clear();
    } finally {
      clearTimeout(notice);
      if (isLatest()) this.#list.removeAttribute('aria-busy');
    }
  }

  /** Shows what the conditions come to: whole kinds of documents, and a way to go without any. */
  #offer({ words, order, documents }: SearchState): void {
    const isFree = documents.length === 0 && !this.#options.isSet;
    this.#options.kinds = this.#table.chosenKinds;
    this.#options.offerReset(isFree ? undefined : this.#addressOf({ ...blankState, words, order }) || '?');
  }

  /** The address of a state; it must stay one that every server takes. */
  #addressOf(state: SearchState): string {
    const words = state.words.slice(0, longestQuery).toWellFormed();
    return withViewState(addressOfState({ ...state, words }, this.#table.known), this.#views.state);
  }
}

interface Asked {
  readonly answer: Promise<Answer>;
  readonly lines: Promise<readonly AnswerLine[]>;
}

const nothingAsked: Asked = {
  answer: Promise.resolve<Answer>({ kind: 'idle' }),
  lines: Promise.resolve([]),
};

/** Asks for the lines together with the answer: their text is on its way while the page shows the counts. */
function asked(state: SearchState): Asked {
  const [answer, lines] = [store.answer(state), store.lines(state)];
  // Where the answer fails nobody waits for the lines.
  lines.catch(() => undefined);
  return { answer, lines };
}

customElements.define('search-view', SearchView);
