import type { Answer } from '#core/search/answer.ts';
import type { SearchState } from '#core/search/state.ts';
import {
  viewStateFromAddress,
  type NamedTerms,
  type SearchViewName,
  type ViewState,
} from '#core/search/view-state.ts';
import { element, must } from '../../elements.ts';
import { messages } from '../messages.ts';
import { DownloadError } from '../../download.ts';
import type { View, ViewContext } from './context.ts';
import type { TakenFile } from './take-files.ts';

/** What is shown in the one place below the buttons. */
type Shown = SearchViewName | 'cite';

/** What is downloaded when it is first opened or taken. */
const parts = {
  cite: () => import('./cite-view.ts'),
  counted: () => import('./counted-views.ts'),
  files: () => import('./take-files.ts'),
};

/** Downloads every view ahead of its opening. */
export async function keepViews(): Promise<void> {
  await Promise.all(Object.values(parts).map((download) => download()));
}

/** Nothing of a view is downloaded before it is opened. */
async function makeView(name: Shown, context: ViewContext): Promise<View> {
  if (name === 'cite') return (await parts.cite()).citeView(context);
  return (await parts.counted())[name](context);
}

/** What the search page lends its views. */
interface Host extends Pick<ViewContext, 'link' | 'nameOf' | 'conditions'> {
  /** The reader has opened or closed a view, or compares other terms: the address is to say so. */
  readonly changed: (state: SearchState) => void;
}

/** The views between counts and concordance: which is open, and what it shows of the search at hand. */
export class SearchViews {
  readonly #root: HTMLElement;
  readonly #place: HTMLElement;
  readonly #said: HTMLElement;
  readonly #context: ViewContext;
  readonly #changed: Host['changed'];
  readonly #made = new Map<Shown, Promise<View>>();
  #open: Shown | undefined;
  #against: NamedTerms = { terms: [], leftOut: [] };
  #search: SearchState | undefined;
  /** Counts what was asked, so that a late answer to an old question is dropped. */
  #questions = 0;

  constructor(root: HTMLElement, { link, nameOf, conditions, changed }: Host) {
    this.#root = root;
    this.#place = must(root, '.view-place');
    this.#said = must(root, '.said');
    this.#changed = changed;
    const { version = '', released, newest = '' } = root.dataset;
    this.#context = {
      ...{ link, nameOf, conditions },
      against: () => this.#against,
      compareWith: (terms) => {
        this.#against = terms;
        this.#decided();
      },
      data: { version, released, newest },
    };
    for (const button of this.#buttons) {
      button.addEventListener('click', () => {
        this.#toggle(button.dataset['view'] as Shown);
      });
    }
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-file]')) {
      button.addEventListener('click', () => {
        const [table, form] = (button.dataset['file'] ?? '').split('.');
        void this.#take({ table, form } as TakenFile);
      });
    }
    // What is chosen or sent in here is no change of the search.
    for (const type of ['change', 'submit'])
      root.addEventListener(type, (event) => {
        event.stopPropagation();
      });
  }

  /** What the address says of the views. */
  get state(): ViewState {
    return { view: this.#open === 'cite' ? undefined : this.#open, against: this.#against };
  }

  /** Takes the state from the query part of an address; it is shown with the next answer. */
  read(search: string): void {
    const { view, against } = viewStateFromAddress(search);
    this.#open = view;
    this.#against = against;
  }

  /** Shows the views of a search that found something, or of one whose terms are compared. */
  show(kind: Answer['kind'], search: SearchState): void {
    this.#search = search;
    this.#root.hidden = kind === 'idle' || (kind !== 'found' && this.#open !== 'terms');
    if (this.#root.hidden) this.#close();
    else void this.#draw();
  }

  /** Without an answer there is nothing to look at. */
  clear(): void {
    this.#root.hidden = true;
    this.#close();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#root.querySelectorAll<HTMLButtonElement>('button[data-view]')];
  }

  #toggle(view: Shown): void {
    this.#open = this.#open === view ? undefined : view;
    this.#decided();
  }

  #decided(): void {
    if (this.#search) this.#changed(this.#search);
    void this.#draw();
  }

  #close(): void {
    this.#questions++;
    this.#place.replaceChildren();
    this.#say('');
  }

  async #draw(): Promise<void> {
    const [open, search] = [this.#open, this.#search];
    for (const button of this.#buttons)
      button.setAttribute('aria-expanded', String(button.dataset['view'] === open));
    if (!open || !search) {
      this.#close();
      return;
    }
    const question = ++this.#questions;
    const isLatest = () => question === this.#questions;
    this.#place.setAttribute('aria-busy', 'true');
    try {
      const view = await this.#view(open);
      const show = await view.ask(search);
      if (!isLatest()) return;
      this.#say(show());
      // What holds the focus stays where it is.
      if (this.#place.firstElementChild !== view.element) this.#place.replaceChildren(view.element);
    } catch (error) {
      if (isLatest()) this.#fail(error);
    } finally {
      if (isLatest()) this.#place.removeAttribute('aria-busy');
    }
  }

  #view(name: Shown): Promise<View> {
    const made = this.#made.get(name) ?? makeView(name, this.#context);
    this.#made.set(name, made);
    // The next try is a new one.
    made.catch(() => this.#made.delete(name));
    return made;
  }

  #fail(error: unknown): void {
    const again = error instanceof DownloadError && error.failure === 'network';
    const button = element('button', { type: 'button' }, again ? messages.retry : messages.reload);
    button.addEventListener('click', () => {
      if (again) void this.#draw();
      else location.reload();
    });
    const text = again
      ? messages.failed
      : error instanceof DownloadError
        ? messages.outdated
        : messages.partMissing;
    this.#place.replaceChildren(
      element('div', { class: 'failure', role: 'alert' }, element('p', {}, text), button),
    );
  }

  async #take(file: TakenFile): Promise<void> {
    const search = this.#search;
    if (!search) return;
    try {
      const { saveSearch } = await parts.files();
      const terms = this.#open === 'terms' ? this.#against.terms : [];
      await saveSearch(file, search, terms, this.#context, (text) => {
        this.#say(text, true);
      });
    } catch {
      this.#say(messages.partMissing, true);
    }
  }

  /** Said to those who listen, and shown where it stands nowhere else. */
  #say(text: string, isShown = false): void {
    this.#said.classList.toggle('visually-hidden', !isShown);
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }
}
