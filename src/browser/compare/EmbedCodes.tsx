import type { Chart } from '#core/charts/chart.ts';
import type { CompareVocabulary, Selection } from '#core/compare/vocabulary.ts';
import { useUi } from '../../views/ui.ts';
import { embedAddress } from './embed-address.ts';
import type { ShownChart } from './shown-charts.ts';

interface Props {
  readonly charts: readonly Chart[];
  readonly shown: ShownChart;
  readonly selection: Selection;
  readonly vocabulary: CompareVocabulary;
  readonly onCopy: (code: string) => void;
}

/** Markup that shows charts on another site, one frame a chart. */
export function EmbedCodes({ charts, shown, selection, vocabulary, onCopy }: Props) {
  const { take } = useUi().messages.compare;
  return (
    <div class="taken">
      <p>{charts.length > 1 ? take.embedEach : take.embedLead}</p>
      {charts.map((chart) => {
        const code = codeFor(chart, embedAddress(selection, vocabulary, shown, chart));
        return (
          <div key={chart.id}>
            {charts.length > 1 && <h3>{chart.title}</h3>}
            <pre>{code}</pre>
            <button type="button" class="plain-button" onClick={() => onCopy(code)}>
              {take.copy}
            </button>
          </div>
        );
      })}
    </div>
  );
}

function codeFor({ title, drawing }: Chart, address: string): string {
  // Title, foot and room for a narrow frame, where the chart is as wide as a phone.
  const height = Math.round(drawing.height * 1.35) + 220;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
