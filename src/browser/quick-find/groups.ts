import type { Match } from '#core/find/finder.ts';
import type { QuickEntry } from '#core/quick-find/entries.ts';
import type { RowGroup } from '#core/quick-find/rows.ts';
import { longestQuery } from '#core/search/limits.ts';
import { shortened } from '#core/search/query-words.ts';
import { quickFind as words } from '../../i18n/zh/quick-find.ts';
import { element } from '../elements.ts';
import { href, locale } from '../site-base.ts';

/** What was found, by kind, and below it the search for the words in all documents. */
export function groupsShown(groups: readonly RowGroup[], typed: string): HTMLElement[] {
  const searched = typed.trim().slice(0, longestQuery).toWellFormed();
  const search = searchAddress({ q: searched });
  return [
    ...groups.map(({ kind, matches }) =>
      groupOf(
        words.kinds[kind],
        matches.map((match) => rowOf(match, typed)),
      ),
    ),
    groupOf(words.search, [row(search, [words.searchFor(shortened(searched))])]),
  ];
}

function groupOf(name: string, rows: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'group', 'aria-label': name },
    element('span', { 'aria-hidden': 'true' }, name),
    element('div', { role: 'presentation' }, ...rows),
  );
}

function rowOf({ entry, alias }: Match<QuickEntry>, typed: string): HTMLElement {
  const { name, target, asides } = entry;
  const address = href(target);
  const shown = name[locale] || name.zh;
  const told = asides.map((aside) => aside[locale] || aside.zh);
  // What the words were found by stands beside the name, where that does not hold it.
  const beside =
    alias === undefined || [shown, ...told].some((text) => text.includes(alias)) ? told : [alias, ...told];
  const small = element('small', {}, ...markedIn(beside.join(' · '), alias === undefined ? '' : typed));
  return row(address, [element('span', {}, ...markedIn(shown, typed)), small]);
}

function row(address: string, content: readonly (Node | string)[]): HTMLElement {
  return element(
    'a',
    { role: 'option', 'aria-selected': 'false', tabindex: '-1', href: address },
    ...content,
  );
}

function searchAddress(query: Readonly<Record<string, string>>): string {
  return `${href({ to: 'search' })}?${new URLSearchParams(query).toString()}`;
}

/** A text with what was typed marked where it stands there as typed. */
function markedIn(text: string, typed: string): (Node | string)[] {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [text];
  const pattern = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(${pattern})`, 'iu'))
    .map((part, index) => (index % 2 === 1 ? element('mark', {}, part) : part));
}
