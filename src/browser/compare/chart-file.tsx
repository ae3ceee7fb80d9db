import { render } from 'preact';
import type { Chart } from '#core/charts/chart.ts';
import { filePalette } from '#core/charts/paint.ts';
import { posterOf, type PosterFoot } from '#core/charts/poster.ts';
import { Picture } from '../../views/Picture.tsx';
import { UiContext, type Ui } from '../../views/ui.ts';

/** A chart as an SVG text that stands alone, with title, source and address inside. */
export function svgOfChart(chart: Chart, foot: PosterFoot, ui: Ui): string {
  const { id, title, summary } = chart;
  const place = document.createElement('div');
  render(
    <UiContext.Provider value={{ ...ui, palette: filePalette }}>
      <Picture drawing={posterOf(chart, foot)} id={`${id}-file`} title={title} summary={summary} standalone />
    </UiContext.Provider>,
    place,
  );
  const svg = place.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  render(null, place);
  return text;
}
