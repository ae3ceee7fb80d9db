import { useState } from 'preact/hooks';
import type { Chart } from '#core/charts/chart.ts';
import { useUi } from '../../views/ui.ts';
import { EmbedCode } from './EmbedCode.tsx';
import { useTaking } from './use-taking.ts';

interface Props {
  readonly charts: readonly Chart[];
  /** The address of the view, whole. */
  readonly address: string;
  /** Of the page to embed. */
  readonly embedAddress: string;
}

/** A chart as picture, numbers and embed. What makes the files is loaded on demand. */
export function ChartTakeAway({ charts, address, embedAddress }: Props) {
  const ui = useUi();
  const { take } = ui.messages.compare;
  const [embedding, setEmbedding] = useState(false);
  const { answer, copy, save } = useTaking();
  const files = () => import('./chart-files.tsx');
  return (
    <section class="take-away-bar" aria-label={take.chartTitle}>
      <div class="take-away">
        {charts.flatMap((chart, index) => {
          const which = charts.length > 1 ? ` ${index + 1}` : '';
          return [
            <button
              key={`${chart.id} svg`}
              type="button"
              onClick={() => save(files().then((made) => made.svgFile(chart, address, ui)))}
            >
              {take.svg + which}
            </button>,
            <button
              key={`${chart.id} png`}
              type="button"
              onClick={() => save(files().then((made) => made.pngFile(chart, address, ui)))}
            >
              {take.png + which}
            </button>,
            <button
              key={`${chart.id} csv`}
              type="button"
              onClick={() => save(files().then((made) => made.numbersFile(chart, address, ui)))}
            >
              {take.chartCsv + which}
            </button>,
          ];
        })}
        <button type="button" aria-expanded={embedding} onClick={() => setEmbedding(!embedding)}>
          {take.embed}
        </button>
      </div>
      <p class="small" role="status">
        {answer}
      </p>
      {embedding && charts[0] && <EmbedCode address={embedAddress} chart={charts[0]} onCopy={copy} />}
    </section>
  );
}
