import { line } from 'd3';
import { figureText, plainFigure, type BoundWords } from '../dataset/cell-text.ts';
import type { Series } from '../dataset/series.ts';
import type { Observation } from '../model/observation.ts';
import { endYear, isSpan } from '../quantity/period.ts';
import { axisFor, type Axis } from './axis.ts';
import { coordinate, type PlacedText } from './coordinate.ts';
import { dodge } from './dodge.ts';
import { textWidth } from './text-width.ts';

export interface SeriesPoint {
  readonly x: number;
  readonly y: number;
  readonly target: boolean;
  readonly estimate: boolean;
  readonly label: PlacedText;
  readonly year: PlacedText;
}

/** The path of one district through the years it gives. */
export interface PlacedSeries {
  readonly series: Series;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  /** SVG path data over what has been, and from the last of it to the target. */
  readonly past: string;
  readonly ahead: string;
  readonly points: readonly SeriesPoint[];
}

const width = 360;
const size = 13;
const plot = { top: 30, bottom: 104, left: 28, right: 332 };
const height = 130;

/** The levels of a series, one a year and role: those a path can run through. */
export function pathOf({ observations }: Series, chosen: ReadonlySet<string>): Observation[] {
  const levels = observations.filter(
    ({ measure, scope, period, canonical, quantity }) =>
      measure === 'level' &&
      scope === undefined &&
      !isSpan(period) &&
      canonical &&
      quantity.kind === 'number',
  );
  const byYear = Map.groupBy(levels, ({ period }) => endYear(period));
  const lastResult = Math.max(
    ...levels.filter(({ role }) => role !== 'target').map(({ period }) => endYear(period)),
  );
  return [...byYear]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, group]) => {
      // A former plan’s target is no step of the path; of several results the one in the comparison counts.
      const steps = group.filter(({ role }) => (year > lastResult ? role === 'target' : role !== 'target'));
      return steps.toSorted((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id))).slice(0, 1);
    });
}

/**
 * Small paths of districts with three or more years, on one pair of scales, so that they compare.
 * @param chosen ids of the observations that stand in the comparison
 */
export function placeSeries(
  all: readonly Series[],
  chosen: ReadonlySet<string>,
  unit: string,
  bounds: BoundWords,
): PlacedSeries[] {
  const paths = all
    .map((series) => ({ series, path: pathOf(series, chosen) }))
    .filter(({ path }) => path.length >= 3);
  if (paths.length === 0) return [];
  const every = paths.flatMap(({ path }) => path);
  const years = every.map(({ period }) => endYear(period));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = (year: number) => plot.left + ((year - first) / (last - first)) * (plot.right - plot.left);
  const axis = axisFor([0, ...every.map(valueOf)], [plot.bottom, plot.top], unit);
  return paths.map(({ series, path }) => placePath(series, path, x, axis, bounds));
}

function placePath(
  series: Series,
  path: readonly Observation[],
  x: (year: number) => number,
  axis: Axis,
  bounds: BoundWords,
): PlacedSeries {
  const labels = path.map((observation) => plainFigure(figureText(observation), bounds));
  const wishes = path.map(({ period }, index) => ({
    centre: x(endYear(period)),
    width: Math.max(textWidth(labels[index] ?? '', size), textWidth('2020', size)),
  }));
  const centres = dodge(wishes, [0, width], 6);
  const points = path.map((observation, index): SeriesPoint => {
    const y = coordinate(axis.scale(valueOf(observation)));
    const centre = coordinate(centres[index] ?? 0);
    return {
      x: coordinate(x(endYear(observation.period))),
      y,
      target: observation.role === 'target',
      estimate: observation.role === 'estimate',
      label: { x: centre, y: y - 11, anchor: 'middle', text: labels[index] ?? '' },
      year: { x: centre, y: height - 8, anchor: 'middle', text: String(endYear(observation.period)) },
    };
  });
  const draw = line<SeriesPoint>(
    ({ x }) => x,
    ({ y }) => y,
  );
  const results = points.filter(({ target }) => !target);
  return {
    series,
    width,
    height,
    baseline: plot.bottom,
    past: draw(results) ?? '',
    ahead: draw([...results.slice(-1), ...points.filter(({ target }) => target)]) ?? '',
    points,
  };
}

function valueOf({ canonical }: Observation): number {
  return canonical?.value ?? 0;
}
