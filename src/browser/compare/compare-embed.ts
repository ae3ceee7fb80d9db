/** `<compare-embed data-vocabulary="…">`: the chart that the address asks for, in a frame on another site. */
class CompareEmbed extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const vocabulary = this.dataset['vocabulary'];
    if (vocabulary === undefined) return;
    const [{ mount }, { EmbeddedChart }] = await Promise.all([
      import('./mount.ts'),
      import('./EmbeddedChart.tsx'),
    ]);
    mount(EmbeddedChart, this, vocabulary);
  }
}

customElements.define('compare-embed', CompareEmbed);
