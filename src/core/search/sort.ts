import { keyOf } from '../text/fold.ts';
import type { Order } from './state.ts';
import type { Concordance } from './store.ts';

/** Chinese by pinyin, as a dictionary has it. */
const collator = new Intl.Collator('zh');

/** A list in the order of the words after a match, or of those before it, read from the match outwards. */
export function sortedByContext<Item extends { readonly hit: Pick<Concordance, 'before' | 'after'> }>(
  items: readonly Item[],
  order: Exclude<Order, 'place'>,
): Item[] {
  return items
    .map((item) => ({ item, context: contextOf(item.hit, order) }))
    .sort((a, b) => collator.compare(a.context, b.context))
    .map(({ item }) => item);
}

function contextOf({ before, after }: Pick<Concordance, 'before' | 'after'>, order: Order): string {
  return order === 'left' ? Array.from(keyOf(before)).reverse().join('') : keyOf(after);
}
