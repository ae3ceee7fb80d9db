import { searchViewWords as words } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';

/** Documents that are shown at once: a view does not grow with the collection. */
const portion = 20;

/**
 * Shows documents a portion at a time.
 * @param draw puts a portion into its place
 * @returns what stands below them: a button for the next portion, as long as there is one
 */
export async function inPortions<Item>(
  items: readonly Item[],
  draw: (items: readonly Item[]) => Promise<void>,
): Promise<HTMLElement[]> {
  await draw(items.slice(0, portion));
  let shown = Math.min(portion, items.length);
  if (shown === items.length) return [];
  const button = element('button', { type: 'button', class: 'more screen-only' });
  const label = () => {
    const left = items.length - shown;
    button.textContent = words.more(Math.min(portion, left), left);
    button.hidden = left === 0;
  };
  label();
  button.addEventListener('click', () => {
    button.disabled = true;
    const next = items.slice(shown, shown + portion);
    draw(next)
      .then(
        () => {
          shown += next.length;
          label();
        },
        () => {
          button.textContent = words.moreFailed;
        },
      )
      .finally(() => {
        button.disabled = false;
      });
  });
  return [button];
}
