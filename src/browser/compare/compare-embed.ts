import { followPoints } from '../chart-points.ts';

/** `<compare-embed data-vocabulary="…">`: the chart that the address asks for, in a frame on another site. */
class CompareEmbed extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const vocabulary = this.dataset['vocabulary'];
    if (vocabulary === undefined) return;
    followPoints(this);
    const { startEmbeddedChart } = await import('./start-embed.ts');
    startEmbeddedChart(this, vocabulary);
  }
}

customElements.define('compare-embed', CompareEmbed);
