import { pageLengths, type PageLength } from '#core/search/limits.ts';
import { orders, type Order } from '#core/search/state.ts';
import { element } from '../elements.ts';
import { messages } from './messages.ts';

/** Links to the orders in which the lines can stand. */
export function orderLinks(current: Order, addressOfOrder: (order: Order) => string): HTMLElement {
  const { label, names } = messages.order;
  return choices(label, orders, current, (order) => names[order], addressOfOrder);
}

/** Links to the numbers of lines that a page can have; none where the shortest page holds all. */
export function lengthLinks(
  current: PageLength,
  occurrences: number,
  addressOfLength: (length: PageLength) => string,
): HTMLElement[] {
  if (occurrences <= Math.min(...pageLengths)) return [];
  return [choices(messages.perPage, pageLengths, current, String, addressOfLength)];
}

function choices<Choice>(
  label: string,
  all: readonly Choice[],
  current: Choice,
  nameOf: (choice: Choice) => string,
  addressOf: (choice: Choice) => string,
): HTMLElement {
  return element(
    'nav',
    { class: 'orders screen-only', 'aria-label': label },
    element('span', { 'aria-hidden': 'true' }, label),
    ...all.map((choice) =>
      element(
        'a',
        { href: addressOf(choice), ...(choice === current && { 'aria-current': 'true' }) },
        nameOf(choice),
      ),
    ),
  );
}
