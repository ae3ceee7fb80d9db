/** Narrows the findings of a page by the choices of its form, which stand in its address. */
class FindingFilter {
  readonly #form: HTMLFormElement;
  /** The field whose choices the current entry of the history holds. */
  #chosenIn: string | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    form.hidden = false;
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#choose(target.name);
    });
    form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      setTimeout(() => {
        this.#choose(undefined);
      });
    });
    form.addEventListener('focusout', () => {
      this.#chosenIn = undefined;
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    window.addEventListener('hashchange', () => {
      this.#showTarget();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
    this.#showTarget();
  }

  /** What is chosen now. */
  get #chosen(): [name: string, value: string][] {
    return [...this.#form.querySelectorAll('select')]
      .map(({ name, value }): [string, string] => [name, value])
      .filter(([, value]) => value !== '');
  }

  /** Takes over a choice: a step of the way back, but for what keys pass on their way through a list. */
  #choose(field: string | undefined): void {
    this.#mind([]);
    this.#show();
    const query = new URLSearchParams(this.#chosen);
    const search = query.size > 0 ? `?${query}` : '';
    if (search === location.search) return;
    const isOnTheWay = this.#chosenIn === field && this.#form.querySelector('select:focus-visible');
    if (isOnTheWay) history.replaceState(null, '', location.pathname + search);
    else history.pushState(null, '', location.pathname + search);
    this.#chosenIn = field;
  }

  /** Puts the choices of the address into the form; what the form does not offer is left out and named. */
  #restore(): void {
    this.#chosenIn = undefined;
    const { names = '{}', unknown = '' } = this.#form.dataset;
    const query = new URLSearchParams(location.search);
    const labels = JSON.parse(names) as Record<string, string>;
    const said = Object.entries(labels).flatMap(([name, label]) => {
      const wanted = query.get(name) ?? '';
      const select = this.#form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      const isOffered = [...(select?.options ?? [])].some(({ value }) => value === wanted);
      if (select) select.value = isOffered ? wanted : '';
      return isOffered || wanted === ''
        ? []
        : [unknown.replace('#name', label).replace('#value', () => shortened(wanted))];
    });
    this.#mind(said);
    this.#show();
  }

  /** Tells what of an address is not there to be chosen. */
  #mind(said: readonly string[]): void {
    const lines = said.map((text) => element('p', text));
    const way = element('a', this.#form.dataset['whole'] ?? '');
    way.setAttribute('href', location.pathname);
    this.#form.querySelector('.problems')?.replaceChildren(...lines, ...(said.length > 0 ? [way] : []));
  }

  #show(): void {
    const chosen = this.#chosen;
    let count = 0;
    for (const item of document.querySelectorAll<HTMLElement>('[data-finding]')) {
      // A finding may be of several indicators.
      item.hidden = !chosen.every(([name, value]) => item.dataset[name]?.split(' ').includes(value));
      if (!item.hidden) count += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-findings]')) {
      const left = group.querySelectorAll('[data-finding]:not([hidden])').length;
      group.hidden = left === 0;
      const number = group.querySelector<HTMLElement>('[data-all]');
      const { all = '' } = number?.dataset ?? {};
      if (number) number.textContent = chosen.length > 0 ? all.replace(/\d+/, String(left)) : all;
      // What a choice leaves of a closed part is to be seen.
      if (chosen.length > 0) group.querySelector('details')?.setAttribute('open', '');
    }
    const { shown = '', none = '' } = this.#form.dataset;
    const status = this.#form.querySelector('.shown');
    if (status) status.textContent = count === 0 ? none : shown.replace('#', String(count));
  }

  /** A finding of the address is to be seen, whatever the choices hide. */
  #showTarget(): void {
    const target = document.getElementById(addressedId());
    if (!target) return;
    if (target.closest<HTMLElement>('[data-finding]')?.hidden) {
      for (const select of this.#form.querySelectorAll('select')) select.value = '';
      this.#show();
    }
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** The id that the address names; a malformed escape stands as it is. */
function addressedId(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** So much of what stood in an address is repeated. */
const longestValue = 40;

function shortened(value: string): string {
  const characters = [...value.toWellFormed()];
  return characters.length > longestValue ? `${characters.slice(0, longestValue).join('')}…` : value;
}

const form = document.querySelector<HTMLFormElement>('.finding-filter');
if (form) new FindingFilter(form);
