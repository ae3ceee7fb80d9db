/**
 * `<compare-view data-vocabulary="…">`: the place where a comparison is made. It loads what it needs when the address
 * asks for a comparison or the reader reaches for the choices.
 */
class CompareView extends HTMLElement {
  connectedCallback(): void {
    const start = this.querySelector<HTMLElement>('.compare-start');
    if (!start) return;
    // Found out before the first paint, see `asks.ts`.
    if (document.documentElement.hasAttribute('data-asks')) {
      void this.mount();
      return;
    }
    const begin = () => void this.mount();
    for (const sign of ['focusin', 'pointerdown'] as const)
      start.addEventListener(sign, begin, { once: true });
  }

  private mounting: Promise<void> | undefined;

  private mount(): Promise<void> {
    this.mounting ??= this.mountOnce();
    return this.mounting;
  }

  private async mountOnce(): Promise<void> {
    const start = this.querySelector<HTMLElement>('.compare-start');
    const vocabulary = this.dataset['vocabulary'];
    if (!start || vocabulary === undefined) return;
    const wanted =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['begin'] : undefined;
    const { startComparison } = await import('./start.ts');
    const place = document.createElement('div');
    start.replaceWith(place);
    startComparison(place, vocabulary);
    if (wanted !== undefined) this.focusWhenReady(place, Number(wanted));
  }

  /** The field the reader was in is another one now, as soon as the names are here. */
  private focusWhenReady(place: HTMLElement, index: number): void {
    const observer = new MutationObserver(() => {
      const field = place.querySelectorAll<HTMLElement>('[role="combobox"]')[index];
      if (!field) return;
      observer.disconnect();
      field.focus();
    });
    observer.observe(place, { childList: true, subtree: true });
  }
}

customElements.define('compare-view', CompareView);
