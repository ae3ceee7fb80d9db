import { keyOf } from '#core/text/fold.ts';
import { shortened } from '#core/search/query-words.ts';
import { longestTerm, mostCompared, termsIn } from '#core/search/view-state.ts';
import { searchViewWords } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import type { ViewContext } from './context.ts';

const { terms: own, quoted } = searchViewWords;

/** Terms left out that are named; an address may hold many. */
const namedAtMost = 3;

/** The terms that the query is compared with: each with a button that takes it away, and a field for more. */
export class TermChoice {
  readonly #context: ViewContext;
  readonly #query = element('span', { class: 'compared-query' });
  readonly #chips = element('ul');
  readonly #field = element('input', {
    type: 'text',
    id: 'compared-terms',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #answer = element('p', { class: 'small', 'aria-live': 'polite' });
  readonly element: HTMLFormElement;

  constructor(context: ViewContext) {
    this.#context = context;
    this.element = element(
      'form',
      { class: 'term-choice screen-only' },
      element('div', { class: 'chips' }, this.#query, this.#chips),
      element('label', { for: this.#field.id }, own.label),
      element('p', { class: 'term-field' }, this.#field, element('button', { type: 'submit' }, own.add)),
      this.#answer,
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add();
    });
  }

  /** Shows the terms; one that is the query itself is not shown beside it. */
  show(query: string): void {
    const { terms, leftOut } = this.#context.against();
    const others = terms.filter((term) => keyOf(term) !== keyOf(query));
    this.#query.textContent = others.length === 0 ? '' : own.compared(quoted(shortened(query)));
    this.#chips.replaceChildren(...others.map((term) => this.#chip(term)));
    const named = leftOut.slice(0, namedAtMost).map((term) => quoted(shortened(term)));
    this.#answer.textContent =
      named.length === 0 ? '' : own.leftOut(mostCompared, longestTerm, named.join('、'));
  }

  #add(): void {
    const text = [...this.#context.against().terms, this.#field.value].join(' ');
    this.#field.value = '';
    this.#context.compareWith(termsIn(text));
  }

  #chip(term: string): HTMLElement {
    const button = element('button', { type: 'button', 'aria-label': own.remove(shortened(term)) }, '×');
    button.addEventListener('click', () => {
      const terms = this.#context.against().terms.filter((other) => other !== term);
      this.#context.compareWith({ terms, leftOut: [] });
      // The button goes away with its term: the reader goes on in the field beside it.
      this.#field.focus();
    });
    return element('li', { class: 'term-chip' }, shortened(term), button);
  }
}
