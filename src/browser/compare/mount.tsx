import { render } from 'preact';
import { screenPalette } from '#core/charts/paint.ts';
import { UiContext, type Ui } from '../../views/ui.ts';
import { href, locale } from '../site-base.ts';
import { followPoints } from '../chart-points.ts';
import { App } from './App.tsx';
import { EmbeddedChart } from './EmbeddedChart.tsx';
import { messages } from './messages.ts';

const ui: Ui = { locale, messages, href, palette: screenPalette, tips: false };

/** Puts the comparison into its place on the page. */
export function mountComparison(place: HTMLElement, vocabularyFile: string): void {
  render(
    <UiContext.Provider value={ui}>
      <App vocabularyFile={vocabularyFile} />
    </UiContext.Provider>,
    place,
  );
  followPoints(place);
}

/** Puts the chart that the address asks for into a page that holds nothing else. */
export function mountEmbeddedChart(place: HTMLElement, vocabularyFile: string): void {
  render(
    <UiContext.Provider value={ui}>
      <EmbeddedChart vocabularyFile={vocabularyFile} />
    </UiContext.Provider>,
    place,
  );
  followPoints(place);
}
