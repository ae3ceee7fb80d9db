import { orders, type Order } from '#core/search/state.ts';
import { element } from '../elements.ts';
import { messages } from './messages.ts';

/** Links to the orders in which the lines can stand. */
export function orderLinks(current: Order, addressOfOrder: (order: Order) => string): HTMLElement {
  const { label, names } = messages.order;
  return element(
    'nav',
    { class: 'orders screen-only', 'aria-label': label },
    element('span', { 'aria-hidden': 'true' }, label),
    ...orders.map((order) =>
      element(
        'a',
        { href: addressOfOrder(order), ...(order === current && { 'aria-current': 'true' }) },
        names[order],
      ),
    ),
  );
}
