import { chartKinds, type Chart, type ChartContext, type ChartKind } from '#core/charts/chart.ts';
import { dumbbellChart } from '#core/charts/dumbbell-chart.ts';
import { chartsOfIndicator } from '#core/charts/indicator-charts.ts';
import { rankingChart } from '#core/charts/ranking.ts';
import { slots } from '#core/dataset/comparison-row.ts';
import type { CompareState } from '#core/compare/state.ts';
import { ChartFigure } from '../../views/ChartFigure.tsx';
import { useUi } from '../../views/ui.ts';
import type { Comparison } from './use-comparison.ts';

/** The charts of one indicator of a comparison, of one kind. */
export interface ShownCharts {
  readonly indicator: string;
  readonly kind: ChartKind;
  /** The kinds that the indicator’s figures allow. */
  readonly kinds: readonly ChartKind[];
  readonly charts: readonly Chart[];
}

/** The charts a state asks for; undefined where the indicator has none. */
export function shownCharts(
  { rows, series }: Comparison,
  state: Pick<CompareState, 'indicator' | 'chart'>,
  context: ChartContext,
): ShownCharts | undefined {
  const row = rows.find(({ indicator }) => indicator.id === state.indicator) ?? rows[0];
  if (!row) return undefined;
  const own = series.filter(({ indicator }) => indicator === row.indicator.id);
  const drawn = chartsOfIndicator({ row, series: own }, context).filter(({ kind }) => kind !== 'ranking');
  const rankings = slots.flatMap((slot) => rankingChart(row, slot, context) ?? []);
  const all = [...drawn, ...rankings];
  const kinds = chartKinds.filter((kind) => all.some((chart) => chart.kind === kind));
  const [first] = kinds;
  if (!first) return undefined;
  const kind = state.chart && kinds.includes(state.chart) ? state.chart : first;
  return { indicator: row.indicator.id, kind, kinds, charts: all.filter((chart) => chart.kind === kind) };
}

interface Props {
  readonly comparison: Comparison;
  readonly shown: ShownCharts | undefined;
  readonly change: (part: Partial<CompareState>) => void;
  readonly context: ChartContext;
  readonly source: string;
}

/** The charts of the chosen indicator, and small ones of all where there are several. */
export function Charts({ comparison, shown, change, context, source }: Props) {
  const { locale, messages } = useUi();
  const { chart: words } = messages.compare;
  const { rows } = comparison;
  const others = rows.length > 1 ? rows.filter((row) => row.indicator.id !== shown?.indicator) : [];
  const small = others
    .slice(0, smallAtMost)
    .flatMap(
      (row) => dumbbellChart(row, 'level', context) ?? dumbbellChart(row, 'cumulative', context) ?? [],
    );
  return (
    <section class="compare-charts" aria-labelledby="charts-title">
      <h2 id="charts-title">{words.title}</h2>
      <div class="choice">
        {rows.length > 1 && (
          <label>
            <span class="choice-word">{words.indicator}</span>{' '}
            <select
              value={shown?.indicator ?? rows[0]?.indicator.id}
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
          <fieldset>
            <legend class="choice-word">{words.choose}</legend>
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
      </div>
      {shown ? (
        <div class="chart-grid">
          {shown.charts.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} source={source} />
          ))}
        </div>
      ) : (
        <p>{words.none}</p>
      )}
      {small.length > 0 && (
        <>
          <h3>{words.all}</h3>
          <div class="chart-grid small-charts">
            {small.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} source={source} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** More small charts than this are a table’s work. */
const smallAtMost = 12;
