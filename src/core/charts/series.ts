import { figureText, plainFigure } from '../dataset/cell-text.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import type { ComparisonRow } from '../dataset/comparison-row.ts';
import type { Series } from '../dataset/series.ts';
import { pathPointsOf, pathThrough, type PathPoint } from '../dataset/plan-path.ts';
import { waysOf, type DistrictWay, type Step, type Stretch } from '../dataset/steps.ts';
import { leastYears } from './allowed.ts';
import type { DistrictId, IndicatorId } from '../model/ids.ts';
import { isOfTask, type Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { formatPeriod } from '../quantity/period.ts';
import { axisFor, type Axis } from './axis.ts';
import {
  districtMark,
  districtName,
  sourceNames,
  valueWithUnit,
  whenOf,
  type Chart,
  type ChartContext,
} from './chart.ts';
import { cellRemarks } from './cell-remarks.ts';
import { coordinate } from './coordinate.ts';
import { dodge } from './dodge.ts';
import { narrow, nameMarks, path, stacked, text, type Drawing, type Mark } from './drawing.ts';
import { letterSize } from './paint.ts';
import { stepPaint } from './step-paint.ts';
import { textWidth } from './text-width.ts';

type Context = ChartContext<'series'>;

const plot = { top: 38, bottom: 108, left: 28, right: 332 };
const height = 132;

/** The id of the chart of an indicator’s paths. */
export function seriesChartId(indicator: IndicatorId): string {
  return `${indicator}-series`;
}

/** The districts that give so many years that their path is drawn. */
export function pathsOf(
  all: readonly Series[],
  row: ComparisonRow,
  yearTargets: readonly Observation[],
): DistrictWay[] {
  return waysOf(all, row, yearTargets).filter(
    ({ steps }) => new Set(steps.map(({ year }) => year)).size >= leastYears,
  );
}

/**
 * Small paths of the districts that give three or more years, on one pair of scales; undefined where none does.
 * @param yearTargets what task breakdowns set for single years, drawn as points that are no plan's
 */
export function seriesChart(
  all: readonly Series[],
  row: ComparisonRow,
  context: Context,
  yearTargets: readonly Observation[] = [],
): Chart | undefined {
  const ways = pathsOf(all, row, yearTargets);
  if (ways.length === 0) return undefined;
  const { words, locale } = context;
  const { indicator } = row;
  const steps = ways.flatMap((way) => way.steps);
  const years = steps.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = (year: number) => plot.left + ((year - first) / (last - first)) * (plot.right - plot.left);
  const axis = axisFor([0, ...steps.map(({ value }) => value)], [plot.bottom, plot.top], indicator.unit);
  return {
    id: seriesChartId(indicator.id),
    title: words.series.title,
    subtitle: words.series.subtitle(indicator.name[locale], indicator.unit),
    summary: ways.map((way) => summaryOf(way, context)).join(''),
    sources: sourceNames(
      context,
      ways.map(({ id }) => id),
    ),
    breakdowns: breakdownsOf(ways, context),
    remarks: [
      words.series.passages,
      ...(steps.some(({ observation }) => isOfTask(observation)) ? [words.series.yearTargets] : []),
      ...(ways.some((way) => pathPointsOf(way).length > 0) ? [words.series.paths] : []),
      ...cellRemarks(row, context, new Set(steps.map(({ observation }) => observation))),
    ],
    drawing: stacked(
      ways.map((way) => wayDrawing(way, x, axis, indicator.unit, context)),
      12,
    ),
    table: {
      columns: [
        words.columns.district,
        words.columns.period,
        words.columns.value,
        words.columns.asWritten,
        words.columns.unit,
      ],
      rows: ways.flatMap((way) => [
        ...way.steps.map(({ value, observation }) => [
          districtName(context, way.id),
          whenIn(context, observation),
          value,
          plainFigure(figureText(observation), words.bounds),
          indicator.unit,
        ]),
        ...pathPointsOf(way).map(({ year, value }) => [
          districtName(context, way.id),
          whenOnPath(context, year),
          value,
          undefined,
          indicator.unit,
        ]),
      ]),
    },
  };
}

/** The breakdowns whose targets are drawn. */
function breakdownsOf(ways: readonly DistrictWay[], context: Context): string[] {
  const names = ways.flatMap(({ id, steps }) =>
    steps
      .filter(({ observation }) => isOfTask(observation))
      .map(({ year }) => sourceNames(context, [id]).join('') + context.words.period(String(year))),
  );
  return [...new Set(names)];
}

/** `2025年目标`, and for what a task sets `2023年任务目标`. */
function whenIn(context: Context, observation: Observation): string {
  const { period, role } = observation;
  return isOfTask(observation)
    ? context.words.series.yearTarget(context.words.period(formatPeriod(period)))
    : whenOf(context, period, role);
}

/** `2023年按规划路径推算` */
function whenOnPath({ words }: Context, year: number): string {
  return words.series.onPath(words.period(String(year)));
}

function summaryOf(way: DistrictWay, context: Context): string {
  const { words } = context;
  const points = way.steps.map(
    ({ observation }) =>
      `${whenIn(context, observation)}${plainFigure(figureText(observation), words.bounds)}`,
  );
  const onPath = pathPointsOf(way).map(({ year, value }) => whenOnPath(context, year) + formatNumber(value));
  return words.series.summary(districtName(context, way.id), [...points, ...onPath].join('，'));
}

function wayDrawing(
  way: DistrictWay,
  x: (year: number) => number,
  axis: Axis,
  unit: string,
  context: Context,
): Drawing {
  const { id, steps, stretches } = way;
  const mark = districtMark(context, id);
  const onPath = pathPointsOf(way);
  const place = ({ year, value }: PathPoint) => `${coordinate(x(year))} ${coordinate(axis.scale(value))}`;
  // Where the path’s value of a year is shown the line leads through it.
  const between = (stretch: Stretch) => (stretch.ahead && onPath.length > 0 ? pathThrough(stretch) : []);
  const lines = stretches.map((stretch) =>
    path(
      `M${[stretch.from, ...between(stretch), stretch.to].map(place).join('L')}`,
      stretch.ahead ? 'ahead' : 'line',
    ),
  );
  return {
    width: narrow,
    height,
    groups: [
      {
        mark,
        marks: [
          ...nameMarks(districtName(context, id), mark, 14),
          path(`M0 ${plot.bottom}H${narrow}`, 'grid'),
          ...lines,
          ...onPath.map((point) => pathMark(point, x, axis, unit, id, context)),
          ...steps.map((step) => stepMark(step, x, axis, unit, id, context)),
          ...stepLabels(labelsOf(steps, onPath, context), x, axis),
          ...yearLabels(steps, x),
        ],
      },
    ],
  };
}

function stepMark(
  step: Step,
  x: (year: number) => number,
  axis: Axis,
  unit: string,
  id: DistrictId,
  context: Context,
): Mark {
  const { observation, year, value } = step;
  return {
    kind: 'circle',
    x: coordinate(x(year)),
    y: coordinate(axis.scale(value)),
    r: observation.role === 'target' ? 5 : 4,
    paint: stepPaint(step),
    point: {
      text: context.words.point(
        districtName(context, id),
        whenIn(context, observation),
        valueWithUnit(context, figureText(observation), unit),
      ),
      source: sourceOf(observation),
    },
  };
}

function pathMark(
  { year, value }: PathPoint,
  x: (year: number) => number,
  axis: Axis,
  unit: string,
  id: DistrictId,
  context: Context,
): Mark {
  return {
    kind: 'circle',
    x: coordinate(x(year)),
    y: coordinate(axis.scale(value)),
    r: 4,
    paint: 'derived',
    point: {
      text: context.words.point(
        districtName(context, id),
        whenOnPath(context, year),
        formatNumber(value) + unit,
      ),
      source: undefined,
    },
  };
}

/** A value with what stands beside its mark. */
interface LabelledPoint extends PathPoint {
  readonly label: string;
}

function labelsOf(steps: readonly Step[], onPath: readonly PathPoint[], { words }: Context): LabelledPoint[] {
  return [
    ...steps.map(({ year, value, observation }) => ({
      ...{ year, value },
      label: plainFigure(figureText(observation), words.bounds),
    })),
    ...onPath.map((point) => ({ ...point, label: words.series.onPathLabel(formatNumber(point.value)) })),
  ].toSorted((a, b) => a.year - b.year || a.value - b.value);
}

/** How far the base line of a value stands from the middle of its mark. */
const labelOffset = { above: -11, below: 19, between: -9 } as const;
type LabelPlace = keyof typeof labelOffset;

/** So far apart two marks of a year have room for a label between them. */
const roomBetween = 27;

/**
 * Where the value of a point stands: above its mark; the lesser of two in one year below it or, where it would meet the
 * axis, between the two; undefined where there is no room, it then stands beside the greater.
 */
function placeOf(point: LabelledPoint, points: readonly LabelledPoint[], axis: Axis): LabelPlace | undefined {
  const greater = points.filter(({ year, value }) => year === point.year && value > point.value);
  if (greater.length === 0) return 'above';
  const y = axis.scale(point.value);
  if (y + labelOffset.below <= plot.bottom - 4) return 'below';
  const nearest = Math.min(...greater.map(({ value }) => value));
  return y - axis.scale(nearest) >= roomBetween ? 'between' : undefined;
}

function stepLabels(points: readonly LabelledPoint[], x: (year: number) => number, axis: Axis): Mark[] {
  const placed = points.map((point) => ({ point, place: placeOf(point, points, axis) }));
  const besideOf = (year: number) =>
    placed.filter(({ point, place }) => point.year === year && place === undefined);
  return (['above', 'below', 'between'] as const).flatMap((place) => {
    const line = placed.filter((one) => one.place === place).map(({ point }) => point);
    const labels = line.map(({ label, year }) =>
      [label, ...(place === 'above' ? besideOf(year).map(({ point }) => point.label) : [])].join(' / '),
    );
    const wishes = line.map(({ year }, index) => ({
      centre: x(year),
      width: textWidth(labels[index] ?? '', letterSize('value')),
    }));
    const centres = dodge(wishes, [0, narrow], 6);
    return line.map(({ value }, index) =>
      text(
        labels[index] ?? '',
        centres[index] ?? 0,
        axis.scale(value) + labelOffset[place],
        'value',
        'middle',
      ),
    );
  });
}

function yearLabels(steps: readonly Step[], x: (year: number) => number): Mark[] {
  const years = [...new Set(steps.map(({ year }) => year))];
  const centres = dodge(
    years.map((year) => ({ centre: x(year), width: textWidth('2020', letterSize('quiet')) })),
    [0, narrow],
    6,
  );
  return years.map((year, index) => text(String(year), centres[index] ?? 0, height - 6, 'quiet', 'middle'));
}
