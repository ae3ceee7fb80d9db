/**
 * Keeps a page that holds all texts: without a network a link to another page would lead nowhere and lose them. A line
 * is unfolded to its paragraph instead.
 * @param say tells the reader what happened; called with whether a paragraph is to be read here
 */
export function stayHereOffline(say: (isUnfolded: boolean) => void): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (navigator.onLine || !link || event.defaultPrevented || link.pathname === location.pathname) return;
    event.preventDefault();
    const line = link.closest('[data-block]');
    const button = line?.querySelector<HTMLElement>('.unfold');
    if (button?.getAttribute('aria-expanded') === 'false') button.click();
    say(line !== null);
  });
}
