import { render } from 'preact';
import type { Chart } from '#core/charts/chart.ts';
import { chartRows } from '#core/charts/chart-rows.ts';
import { filePalette } from '#core/charts/file-palette.ts';
import { posterOf } from '#core/charts/poster.ts';
import { csvFromRows } from '#core/exports/csv.ts';
import { Picture } from '../../views/Picture.tsx';
import { UiContext, type Ui } from '../../views/ui.ts';
import { pngFromSvg } from '../png.ts';
import type { NamedFile } from './use-taking.ts';

/** A chart as a picture that stands alone, with title, source and address inside. */
export function svgFile(chart: Chart, address: string, ui: Ui): NamedFile {
  return {
    name: `${chart.id}.svg`,
    content: new Blob([svgOf(chart, address, ui)], { type: 'image/svg+xml' }),
  };
}

/** A chart as pixels. */
export async function pngFile(chart: Chart, address: string, ui: Ui): Promise<NamedFile> {
  return { name: `${chart.id}.png`, content: await pngFromSvg(svgOf(chart, address, ui)) };
}

/** The numbers of a chart, each row with what they are and where they stand. */
export function numbersFile(chart: Chart, address: string, ui: Ui): NamedFile {
  const { source, rows } = ui.messages.chartFrame;
  const csv = csvFromRows(
    chartRows(chart, { source: source(chart), address: footAddress(address, ui) }, rows),
  );
  return { name: `${chart.id}.csv`, content: new Blob([csv], { type: 'text/csv;charset=utf-8' }) };
}

/** The address as the foot of a picture names it. */
function footAddress(address: string, { messages }: Ui): string {
  return `${messages.chartFrame.address} ${address}`;
}

function svgOf(chart: Chart, address: string, ui: Ui): string {
  const { id, title, summary } = chart;
  const { source } = ui.messages.chartFrame;
  const drawing = posterOf(chart, { source: source(chart), address: footAddress(address, ui) });
  const place = document.createElement('div');
  render(
    <UiContext.Provider value={{ ...ui, palette: filePalette, tips: true }}>
      <Picture drawing={drawing} id={`${id}-file`} title={title} summary={summary} standalone />
    </UiContext.Provider>,
    place,
  );
  const svg = place.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  render(null, place);
  return text;
}
