import { blankState, scopes, type SearchState } from '#core/search/state.ts';
import { lineGroups } from '#core/text/line-groups.ts';
import { must } from '../elements.ts';

/** What a reader chooses besides words and documents. */
export type ChosenOptions = Pick<SearchState, 'scope' | 'groups' | 'themes' | 'years'>;

/** The options below the field: what counts as together, which lines and themes are searched, how years are spelt. */
export class SearchOptions {
  readonly #details: HTMLDetailsElement;
  readonly #scopes: readonly HTMLInputElement[];
  readonly #groups: readonly HTMLInputElement[];
  readonly #themes: readonly HTMLInputElement[];
  readonly #kinds: readonly HTMLInputElement[];
  readonly #years: HTMLInputElement;
  readonly #reset: HTMLAnchorElement;

  constructor(details: HTMLDetailsElement) {
    const inputs = (selector: string) => [...details.querySelectorAll<HTMLInputElement>(selector)];
    this.#details = details;
    this.#scopes = inputs('[name=in]');
    this.#groups = inputs('[name=k]');
    this.#themes = inputs('[name=t]');
    this.#kinds = inputs('[data-kind]');
    this.#years = must(details, '[data-years]');
    this.#reset = must(details, '.reset a');
  }

  /** Ids of the themes there are. */
  get themes(): string[] {
    return this.#themes.map(({ value }) => value);
  }

  get chosen(): ChosenOptions {
    const groups = valuesOf(this.#groups);
    return {
      scope: scopes.find((scope) => scope === valuesOf(this.#scopes)[0]) ?? blankState.scope,
      groups: lineGroups.filter((group) => groups.includes(group)),
      themes: valuesOf(this.#themes),
      years: this.#years.checked,
    };
  }

  /** Shows what is chosen; what is chosen out of sight would be a riddle. */
  set chosen({ scope, groups, themes, years }: ChosenOptions) {
    check(this.#scopes, [scope]);
    check(this.#groups, groups);
    check(this.#themes, themes);
    this.#years.checked = years;
    if (this.isSet) this.#details.open = true;
  }

  /** Whether anything is other than on a page just opened. */
  get isSet(): boolean {
    const { scope, groups, themes, years } = this.chosen;
    return scope !== blankState.scope || groups.length + themes.length > 0 || !years;
  }

  /** The names of what is chosen, as they stand beside the boxes. */
  get names(): { readonly groups: readonly string[]; readonly themes: readonly string[] } {
    return { groups: namesOf(this.#groups), themes: namesOf(this.#themes) };
  }

  /** Ticks the kinds of which all documents are chosen. */
  set kinds(whole: readonly string[]) {
    for (const box of this.#kinds) box.checked = whole.includes(box.dataset['kind'] ?? '');
  }

  /** Offers a way to the same words without conditions; none where there are no conditions. */
  offerReset(address: string | undefined): void {
    this.#reset.href = address ?? '?';
    this.#reset.hidden = address === undefined;
  }
}

function valuesOf(inputs: readonly HTMLInputElement[]): string[] {
  return inputs.filter(({ checked }) => checked).map(({ value }) => value);
}

function namesOf(inputs: readonly HTMLInputElement[]): string[] {
  return inputs.filter(({ checked }) => checked).map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
}

function check(inputs: readonly HTMLInputElement[], values: readonly string[]): void {
  for (const input of inputs) input.checked = values.includes(input.value);
}
