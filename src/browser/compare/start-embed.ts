import { EmbeddedChart } from './EmbeddedChart.tsx';
import { mount } from './mount.ts';

/** Puts the chart that the address asks for into a page that holds nothing else. */
export function startEmbeddedChart(place: HTMLElement, vocabularyFile: string): void {
  mount(EmbeddedChart, place, vocabularyFile);
}
