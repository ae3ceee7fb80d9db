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
    const started = await import('./start.ts').catch(() => undefined);
    if (!started) {
      this.querySelector('.load-failed')?.setAttribute('data-failed', '');
      return;
    }
    const place = document.createElement('div');
    start.after(place);
    started.startComparison(place, vocabulary);
    this.replaceWhenReady(start, place);
  }

  /** The fields stay until others can take their place, together with what the reader has typed by then. */
  private replaceWhenReady(start: HTMLElement, place: HTMLElement): void {
    const observer = new MutationObserver(() => {
      const fields = place.querySelectorAll<HTMLInputElement>('[role="combobox"]');
      if (fields.length === 0) return;
      observer.disconnect();
      const active = document.activeElement;
      const first = [...start.querySelectorAll('input')];
      // Until it is gone the new fields are out of sight and take no focus.
      start.remove();
      first.forEach((old, index) => {
        const field = fields[index];
        if (!field) return;
        if (old === active) field.focus();
        if (old.value === '') return;
        field.value = old.value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    });
    observer.observe(place, { childList: true, subtree: true });
  }
}

customElements.define('compare-view', CompareView);
