import { shortened } from '#core/search/query-words.ts';
import { searchViewWords as words } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import { titleOf } from '../document-title.ts';
import { type ViewContext } from './context.ts';
import type { Evaluated } from './evaluated.ts';

/** Documents without an occurrence that are named. */
const namedAtMost = 5;

/** The words of a search as they are named in a sentence. */
export function quoted({ searched }: Pick<Evaluated, 'searched'>): string {
  return words.quoted(shortened(searched));
}

/** Says which documents have none of the words; nothing where all have. */
export function documentsWithout(search: Evaluated, context: ViewContext): HTMLElement[] {
  const without = search.counts.filter(({ occurrences }) => occurrences === 0);
  if (without.length === 0) return [];
  const named = without.slice(0, namedAtMost).map(({ document }) => titleOf(context, document));
  return [
    element('p', { class: 'small' }, words.without(named, without.length - named.length, quoted(search))),
  ];
}
