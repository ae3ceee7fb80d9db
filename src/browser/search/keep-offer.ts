import { mostKept } from '#core/search/limits.ts';
import type { DocumentCount } from '#core/search/store.ts';
import { element } from '../elements.ts';
import { store, suggestionsFor } from './client.ts';
import { messages } from './messages.ts';
import { stayHereOffline } from './stay-here.ts';
import { keepViews } from './views/search-views.ts';

/** Offers to load all texts, so that one can go on without a network; a collection too large for it is not offered. */
export class KeepOffer {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Makes the offer, once, when a first answer has shown what there is. */
  make(counts: readonly DocumentCount[]): void {
    if (this.#place.hasChildNodes()) return;
    const characters = counts.reduce((sum, own) => sum + own.characters, 0);
    if (characters > mostKept) return;
    const button = element('button', { type: 'button' }, messages.keep.offer(characters));
    button.addEventListener('click', () => void this.#keep(button));
    this.#place.append(button);
  }

  async #keep(button: HTMLButtonElement): Promise<void> {
    // The button goes away: its place takes the focus, and is read out with what it comes to hold.
    this.#place.tabIndex = -1;
    this.#place.focus({ preventScroll: true });
    this.#place.replaceChildren(messages.keep.loading);
    try {
      // The words asked for are none: what matters is that the parts are there.
      await Promise.all([store.keepAll(), keepViews(), import('./suggestions.ts'), suggestionsFor('')]);
      this.#place.replaceChildren(messages.keep.kept);
      stayHereOffline((isUnfolded) => {
        const text = isUnfolded ? messages.keep.unfolded : messages.keep.nowhere;
        this.#place.replaceChildren(messages.keep.kept, element('p', { role: 'alert' }, text));
      });
    } catch {
      this.#place.replaceChildren(messages.keep.failed, button);
    }
  }
}
