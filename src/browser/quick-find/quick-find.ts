import { rowGroups } from '#core/quick-find/rows.ts';
import { quickFind as words } from '../../i18n/zh/quick-find.ts';
import styles from '../../styles/quick-find.css?inline';
import { element, must } from '../elements.ts';
import { groupsShown } from './groups.ts';
import { answersSoFar, answersTo, type Answers } from './names.ts';
import { RowList } from './row-list.ts';

/** Milliseconds before it is said that names are on their way. */
const patience = 250;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** The inside of quick-find’s dialog: a field with a list of links (ARIA combobox with a list). */
class QuickFind extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #field!: HTMLInputElement;
  #status!: HTMLElement;
  #list!: RowList;
  /** Ends when what stands in the field is answered; what is decided on it waits for it. */
  #answer: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    document.adoptedStyleSheets.push(sheet);
    this.#dialog = this.closest('dialog') as HTMLDialogElement;
    this.#field = must(this, 'input');
    this.#status = must(this, '[role=status]');
    this.#list = new RowList(this.#field);
    this.#build();
    this.#listen();
    this.#typed();
  }

  #build(): void {
    const attributes = {
      ...{ role: 'combobox', 'aria-autocomplete': 'list', placeholder: words.placeholder },
      ...{ autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go' },
    };
    for (const [name, value] of Object.entries(attributes)) this.#field.setAttribute(name, value);
    const keys = Object.entries(words.keys).map(([key, does]) =>
      element('span', {}, element('kbd', {}, key), ` ${does}`),
    );
    this.#status.before(this.#list.element);
    this.append(element('p', { class: 'keys', 'aria-hidden': 'true' }, ...keys));
  }

  #listen(): void {
    this.#field.addEventListener('input', (event) => {
      // While an input method composes, the field holds letters that are not what is meant.
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    this.#field.addEventListener('compositionend', () => this.#typed());
    this.#field.addEventListener('keydown', (event) => this.#pressed(event));
    this.#list.element.addEventListener('click', (event) => {
      // What leads to a place on this page would stay covered.
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#dialog.close();
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    // A keyboard on the screen covers what the page does not know of.
    visualViewport?.addEventListener('resize', () => {
      this.style.setProperty('--room', `${visualViewport?.height ?? 0}px`);
    });
  }

  #typed(): void {
    const typed = this.#field.value;
    this.#answer = typed.trim() === '' ? this.#invite() : this.#show(typed);
  }

  /** Nothing is asked: names are fetched all the same, so that the first word is answered at once. */
  async #invite(): Promise<void> {
    this.#list.show([]);
    this.#say(words.hint);
    const { missing } = await answersTo('');
    if (missing && this.#field.value.trim() === '') this.#sayMissing(missing);
  }

  async #show(typed: string): Promise<void> {
    const isLatest = () => typed === this.#field.value;
    const timer = window.setTimeout(() => {
      if (!isLatest()) return;
      this.#list.show(groupsShown(rowGroups(answersSoFar(typed).matches), typed));
      this.#say(words.waiting);
    }, patience);
    const { matches, near, missing } = await answersTo(typed);
    clearTimeout(timer);
    if (!isLatest()) return;
    const groups = rowGroups(matches);
    this.#list.show(groupsShown(groups, typed));
    const count = groups.reduce((sum, group) => sum + group.matches.length, 0);
    if (missing) this.#sayMissing(missing);
    else this.#say(count === 0 ? words.none : near ? words.near : words.count(count));
  }

  #say(...content: (string | Node)[]): void {
    this.#status.replaceChildren(...content);
  }

  #sayMissing(why: NonNullable<Answers['missing']>): void {
    this.#say(words.failures[why], must(document, 'nav ul').cloneNode(true));
  }

  #pressed(event: KeyboardEvent): void {
    // Safari ends a composition before it tells of the key that ended it, and marks that key with 229.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') void this.#go(event);
    else if (!this.#list.move(event.key)) return;
    event.preventDefault();
  }

  /** Follows the chosen row as a click with the same keys held would. */
  async #go({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): Promise<void> {
    await this.#answer;
    const click = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
    this.#list.chosen?.dispatchEvent(new MouseEvent('click', click));
  }
}

customElements.define('quick-find', QuickFind);
