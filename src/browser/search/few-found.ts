import type { Answer } from '#core/search/answer.ts';
import { wordsOf } from '#core/search/query-words.ts';
import { element } from '../elements.ts';
import { messages } from './messages.ts';
import type { Searched } from './nothing-found.ts';

/** So few occurrences may be a slip that happens to stand somewhere. */
const few = 3;

/** Where a word stands in few places, a way to what is written nearly like it; nothing is loaded before it is taken. */
export function fewFound(
  { query, totals }: Extract<Answer, { kind: 'found' }>,
  { state, link }: Omit<Searched, 'filters'>,
): HTMLElement[] {
  const [[term, ...alternatives] = [], ...others] = query.clauses;
  const isOne = others.length + alternatives.length + query.excluded.length === 0;
  if (totals.occurrences > few || !term || !isOne) return [];
  const button = element('button', { type: 'button' }, messages.findSimilar);
  const place = element('div', { class: 'nothing screen-only' }, button);
  const stateWith = (text: string) => ({ ...state, words: wordsOf([[{ text }]]), page: 1 });
  button.addEventListener('click', () => {
    // The button goes away: its place takes the focus, and is read out with what it comes to hold.
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.replaceChildren(element('p', {}, messages.looking));
    void import('./suggestions.ts')
      .then(({ suggestionsElement }) => suggestionsElement(term.text, stateWith, link))
      .catch(() => [element('p', {}, messages.advice)])
      .then((found) => {
        place.replaceChildren(...found);
      });
  });
  place.setAttribute('aria-live', 'polite');
  return [place];
}
