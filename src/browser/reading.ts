/** What a page of text does beyond being read. One module, so that it is fetched once for all chapters. */
import './contents.ts';
import { markWords } from './mark-words.ts';
import './passages.ts';
import './tables.ts';

markWords();

// Only chapters that use explained terms need what shows them; where it cannot be had, terms stay links.
const { terms } = document.querySelector<HTMLElement>('[data-terms]')?.dataset ?? {};
if (terms !== undefined) {
  void import('./term-notes.ts').then(({ showTerms }) => {
    showTerms(terms);
  });
}
