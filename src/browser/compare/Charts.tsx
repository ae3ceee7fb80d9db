import { kindsAllowed } from '#core/charts/allowed.ts';
import type { Chart, ChartContext } from '#core/charts/chart.ts';
import type { CompareState } from '#core/compare/state.ts';
import { ChartFigure } from '../../views/ChartFigure.tsx';
import { useUi } from '../../views/ui.ts';
import type { ShownChart } from './shown-charts.ts';
import { useCharts } from './use-charts.ts';
import type { Comparison } from './use-comparison.ts';

interface Props {
  readonly comparison: Comparison;
  readonly shown: ShownChart | undefined;
  readonly charts: readonly Chart[];
  readonly change: (part: Partial<CompareState>) => void;
}

/** The charts of the chosen indicator, with the choice of indicator and kind. */
export function ChosenCharts({ comparison, shown, charts, change }: Props) {
  const { locale, messages } = useUi();
  const { chart: words } = messages.compare;
  const { rows } = comparison;
  return (
    <section class="chosen-charts" aria-label={words.title}>
      {rows.length > 1 && (
        <label class="choice">
          <span class="choice-word">{words.indicator}</span>
          <select
            value={shown?.figures.row.indicator.id ?? rows[0]?.indicator.id}
            onChange={({ currentTarget }) => change({ indicator: currentTarget.value })}
          >
            {rows.map(({ indicator }) => (
              <option key={indicator.id} value={indicator.id}>
                {indicator.name[locale]}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown && shown.kinds.length > 1 && (
        <fieldset class="chart-kinds">
          <legend class="visually-hidden">{words.choose}</legend>
          {shown.kinds.map((kind) => (
            <label key={kind} class="tick">
              <input
                type="radio"
                name="chart"
                checked={kind === shown.kind}
                onChange={() => change({ chart: kind })}
              />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
      )}
      {shown ? (
        <div class="chart-grid">
          {charts.map((chart) => (
            <ComparedChart key={chart.id} chart={chart} />
          ))}
        </div>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  );
}

/** More small charts than this are a table’s work. */
const smallAtMost = 12;

/** From base to target for the indicators whose chart is not shown large. */
export function SmallCharts({
  comparison,
  shown,
  context,
}: Pick<Props, 'comparison' | 'shown'> & { readonly context: ChartContext }) {
  const { chart: words } = useUi().messages.compare;
  const { rows, series } = comparison;
  const figures = rows
    .filter(({ indicator }) => indicator.id !== shown?.figures.row.indicator.id)
    .map((row) => ({ row, series: series.filter(({ indicator }) => indicator === row.indicator.id) }))
    .filter((one) => kindsAllowed(one).includes('dumbbell'))
    .slice(0, smallAtMost);
  const { value: charts = [] } = useCharts(figures.length > 0 ? 'dumbbell' : undefined, figures, context);
  if (figures.length === 0 || charts.length === 0) return null;
  return (
    <section class="small-charts" aria-labelledby="small-charts">
      <h2 id="small-charts">{words.all}</h2>
      <div class="chart-grid">
        {charts.map((chart) => (
          <ComparedChart key={chart.id} chart={chart} />
        ))}
      </div>
    </section>
  );
}

function ComparedChart({ chart }: { readonly chart: Chart }) {
  const { chartFrame } = useUi().messages;
  return <ChartFigure chart={chart} source={`${chartFrame.source(chart)} · ${chartFrame.address}`} />;
}
