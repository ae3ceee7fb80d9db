/** `<compare-embed data-vocabulary="…">`: the chart that the address asks for, in a frame on another site. */
class CompareEmbed extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const vocabulary = this.dataset['vocabulary'];
    if (vocabulary === undefined) return;
    const { mountEmbeddedChart } = await import('./mount.tsx');
    mountEmbeddedChart(this, vocabulary);
  }
}

customElements.define('compare-embed', CompareEmbed);
