import { useState } from 'preact/hooks';
import type { Chart } from '#core/charts/chart.ts';
import type { CompareVocabulary, Selection } from '#core/compare/vocabulary.ts';
import { useUi } from '../../views/ui.ts';
import { Lazy } from './Lazy.tsx';
import type { ShownChart } from './shown-charts.ts';
import { useTaking, type NamedFile } from './use-taking.ts';

type Files = typeof import('./chart-files.tsx');

interface Props {
  readonly charts: readonly Chart[];
  /** The address of the view, whole. */
  readonly address: string;
  readonly shown: ShownChart;
  readonly selection: Selection;
  readonly vocabulary: CompareVocabulary;
}

/** A chart as picture, numbers and embed. What makes the files is loaded on demand. */
export function ChartTakeAway({ charts, address, shown, selection, vocabulary }: Props) {
  const ui = useUi();
  const { take } = ui.messages.compare;
  const [embedding, setEmbedding] = useState(false);
  const { answer, copy, save } = useTaking();
  const files = () => import('./chart-files.tsx');
  const embedButton = (
    <button type="button" aria-expanded={embedding} onClick={() => setEmbedding(!embedding)}>
      {take.embed}
    </button>
  );
  return (
    <section class="take-away-bar" aria-label={take.chartTitle}>
      {charts.map((chart, index) => {
        const which = charts.length > 1 ? ` ${index + 1}` : '';
        const saved = (make: (made: Files) => NamedFile | Promise<NamedFile>) => () =>
          save(files().then(make));
        return (
          <div key={chart.id} class="take-away">
            <button type="button" onClick={saved((made) => made.svgFile(chart, address, ui))}>
              {take.svg + which}
            </button>
            <button type="button" onClick={saved((made) => made.pngFile(chart, address, ui))}>
              {take.png + which}
            </button>
            <button type="button" onClick={saved((made) => made.numbersFile(chart, address, ui))}>
              {take.chartCsv + which}
            </button>
            {charts.length === 1 && embedButton}
          </div>
        );
      })}
      {charts.length > 1 && <div class="take-away">{embedButton}</div>}
      <p class="small" role="status">
        {answer}
      </p>
      {embedding && <Lazy load={embedCodes} props={{ charts, shown, selection, vocabulary, onCopy: copy }} />}
    </section>
  );
}

const embedCodes = () => import('./EmbedCodes.tsx').then(({ EmbedCodes }) => EmbedCodes);
