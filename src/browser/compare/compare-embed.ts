import { followPoints } from '../chart-points.ts';

/** `<compare-embed data-vocabulary="…">`: the chart that the address asks for, in a frame on another site. */
class CompareEmbed extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const vocabulary = this.dataset['vocabulary'];
    if (vocabulary === undefined) return;
    followPoints(this);
    const started = await import('./start-embed.ts').catch(() => undefined);
    if (started) started.startEmbeddedChart(this, vocabulary);
    else this.querySelector('.load-failed')?.setAttribute('data-failed', '');
  }
}

customElements.define('compare-embed', CompareEmbed);
