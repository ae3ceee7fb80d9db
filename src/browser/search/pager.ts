import { element } from '../elements.ts';
import { messages } from './messages.ts';

/** Pages around the current one that are named, besides the first and the last. */
const around = 2;

/** Links to the pages of a list; nothing where there is one page. */
export function pagerOf(
  { page, pages, length }: { readonly page: number; readonly pages: number; readonly length: number },
  addressOfPage: (page: number) => string,
): HTMLElement[] {
  if (pages < 2) return [];
  const previous = messages.previous(length);
  const next = messages.next(length);
  const link = (to: number, text: string, label = messages.toPage(to)) =>
    element(
      'a',
      { href: addressOfPage(to), 'aria-label': label, ...(to === page && { 'aria-current': 'page' }) },
      text,
    );
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= around,
  );
  return [
    element(
      'nav',
      { class: 'pager screen-only', 'aria-label': messages.pages },
      ...(page > 1 ? [link(page - 1, previous, previous)] : []),
      ...numbers.flatMap((number, index) => [
        ...(number - (numbers[index - 1] ?? 0) > 1 ? [element('span', {}, messages.ellipsis)] : []),
        link(number, String(number)),
      ]),
      ...(page < pages ? [link(page + 1, next, next)] : []),
    ),
  ];
}
