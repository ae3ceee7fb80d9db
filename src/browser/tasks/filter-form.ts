import {
  facets,
  groupings,
  taskOrders,
  type Choice,
  type Facet,
  type Known,
  type TaskState,
} from '#core/tasks/task-state.ts';
import { must } from '../elements.ts';

/** The form above the tasks: what can be chosen is what its lists offer. */
export class FilterForm {
  readonly known: Known;
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, year: number) {
    this.#form = form;
    this.known = {
      year,
      choices: {
        due: this.#choicesOf('due'),
        unit: this.#choicesOf('unit'),
        lead: this.#choicesOf('lead'),
        responsible: this.#choicesOf('responsible'),
        leader: this.#choicesOf('leader'),
        category: this.#choicesOf('category'),
        theme: this.#choicesOf('theme'),
        indicator: this.#choicesOf('indicator'),
      },
    };
  }

  get state(): TaskState {
    const chosen = facets.flatMap((facet) => {
      const value = this.#select(facet).value;
      return value === '' ? [] : [[facet, value] as const];
    });
    return {
      due: this.#select('due').value || undefined,
      chosen: Object.fromEntries(chosen),
      words: this.#words.value.replace(/\s+/g, ' ').trim(),
      group: groupings.find((group) => group === this.#select('group').value) ?? groupings[0],
      order: taskOrders.find((order) => order === this.#select('sort').value) ?? taskOrders[0],
    };
  }

  /** Shows what is chosen; what is chosen out of sight would be a riddle. */
  set state({ due, chosen, words, group, order }: TaskState) {
    this.#select('due').value = due ?? '';
    for (const facet of facets) this.#select(facet).value = chosen[facet] ?? '';
    // A field that is typed in keeps the spaces between words that are still to come.
    if (this.state.words !== words) this.#words.value = words;
    this.#select('group').value = group;
    this.#select('sort').value = order;
    const details = must<HTMLDetailsElement>(this.#form, 'details');
    if ([...details.querySelectorAll('select')].some(({ selectedIndex }) => selectedIndex > 0))
      details.open = true;
  }

  /** The name of a value, as its list gives it. */
  nameOf(facet: Facet, value: string): string {
    const option = [...this.#select(facet).options].find((one) => one.value === value);
    return option?.dataset['name'] ?? value;
  }

  get #words(): HTMLInputElement {
    return must(this.#form, '[name=words]');
  }

  #select(name: string): HTMLSelectElement {
    return must(this.#form, `select[name=${name}]`);
  }

  #choicesOf(name: Facet | 'due'): Choice[] {
    return [...this.#select(name).options]
      .filter(({ value }) => value !== '')
      .map(({ value, dataset }) => ({ value, names: dataset['names']?.split(' ').filter(Boolean) ?? [] }));
  }
}
