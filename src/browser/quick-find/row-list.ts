import { element } from '../elements.ts';
import { quickFind as words } from '../../i18n/zh/quick-find.ts';

/** The list under a field that keeps the focus: its rows, one of them chosen. */
export class RowList {
  readonly element = element('div', { role: 'listbox', id: 'quick-find-list', 'aria-label': words.list });
  readonly #field: HTMLInputElement;
  #rows: readonly HTMLElement[] = [];
  #chosen = 0;
  /** Whether arrows have moved along the list: then Home and End do, too. */
  #isEntered = false;

  constructor(field: HTMLInputElement) {
    this.#field = field;
    field.setAttribute('aria-controls', this.element.id);
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  show(groups: readonly HTMLElement[]): void {
    this.element.replaceChildren(...groups);
    this.#rows = [...this.element.querySelectorAll<HTMLElement>('[role=option]')];
    for (const [index, row] of this.#rows.entries()) row.id = `quick-find-${index}`;
    this.#field.ariaExpanded = String(this.#rows.length > 0);
    this.#isEntered = false;
    this.#choose(0);
  }

  get chosen(): HTMLElement | undefined {
    return this.#rows[this.#chosen];
  }

  /** Moves along the rows; false for a key that does not. */
  move(key: string): boolean {
    const places: Readonly<Record<string, number>> = {
      ArrowDown: this.#chosen + 1,
      ArrowUp: this.#chosen - 1,
      ...(this.#isEntered ? { Home: 0, End: -1 } : {}),
    };
    const place = places[key];
    this.#isEntered = place !== undefined;
    if (place !== undefined) this.#choose(place);
    return this.#isEntered;
  }

  /** Chooses a row; beyond the last comes the first. */
  #choose(place: number): void {
    this.#chosen = (place + this.#rows.length) % Math.max(this.#rows.length, 1);
    for (const [index, row] of this.#rows.entries()) row.ariaSelected = String(index === this.#chosen);
    this.#field.setAttribute('aria-activedescendant', this.chosen?.id ?? '');
    this.chosen?.scrollIntoView({ block: 'nearest' });
  }
}
