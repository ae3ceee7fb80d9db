/**
 * The history of what is chosen in a form: every choice is a step of the way back. What is typed in a field, and what
 * keys pass on their way through a list, is one step while the field has the focus.
 */
export class ChoiceHistory {
  /** The field whose edits the current entry holds. */
  #edited: string | undefined;
  #byKeys = false;

  constructor(root: HTMLElement) {
    root.addEventListener('keydown', () => {
      this.#byKeys = true;
    });
    root.addEventListener('pointerdown', () => {
      this.#byKeys = false;
    });
    root.addEventListener('focusout', () => {
      this.settle();
    });
  }

  /** Puts the address that an edit of a field leads to. */
  put(field: string, address: string, isTyped: boolean): void {
    const isOnTheWay = this.#edited === field && (isTyped || this.#byKeys);
    if (isOnTheWay) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#edited = field;
  }

  /** What comes next is a step of its own. */
  settle(): void {
    this.#edited = undefined;
    this.#byKeys = false;
  }
}
