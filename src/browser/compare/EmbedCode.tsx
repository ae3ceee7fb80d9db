import type { Chart } from '#core/charts/chart.ts';
import { useUi } from '../../views/ui.ts';

interface Props {
  readonly address: string;
  readonly chart: Chart;
  readonly onCopy: (code: string) => void;
}

/** Markup that shows a chart on another site. */
export function EmbedCode({ address, chart, onCopy }: Props) {
  const { take } = useUi().messages.compare;
  // Title, foot and room for a narrow frame, where the chart is as wide as a phone.
  const height = Math.round(chart.drawing.height * 1.35) + 220;
  const code = `<iframe src="${escaped(address)}" title="${escaped(chart.title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
  return (
    <div class="taken">
      <p>{take.embedLead}</p>
      <pre>{code}</pre>
      <button type="button" class="plain-button" onClick={() => onCopy(code)}>
        {take.copy}
      </button>
    </div>
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
