/** What the browser keeps with an entry of its history, to come back to the same place. */
interface Kept {
  readonly scroll?: number;
}

/**
 * The address of the page while a reader types and chooses: typing rewrites the current entry of the history,
 * a decision makes a new one and leaves behind what was last decided.
 */
export class PageAddress {
  #decided = location.search;

  /** Comes back to an entry of the history. */
  constructor(returned: () => void) {
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', () => {
      this.#decided = location.search;
      returned();
    });
    window.addEventListener('pagehide', () => {
      this.#keep(location.search);
    });
  }

  /** Where the reader was on the page when leaving this entry. */
  get scroll(): number {
    return (history.state as Kept | null)?.scroll ?? 0;
  }

  typed(search: string): void {
    history.replaceState(null, '', location.pathname + search);
  }

  decided(search: string): void {
    if (search === this.#decided) {
      this.typed(search);
      return;
    }
    this.#keep(this.#decided);
    history.pushState(null, '', location.pathname + search);
    this.#decided = search;
  }

  #keep(search: string): void {
    history.replaceState({ scroll: window.scrollY } satisfies Kept, '', location.pathname + search);
  }
}
