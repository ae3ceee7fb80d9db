import { sourceOf } from '../dataset/cell-view.ts';
import type { ComparisonCell, ComparisonRow, Slot } from '../dataset/comparison-row.ts';
import { derived } from '../dataset/derived.ts';
import type { Series } from '../dataset/series.ts';
import { distinctSteps, stepOf, waysOf, type Step, type Stretch } from '../dataset/steps.ts';
import type { DistrictId } from '../model/ids.ts';
import { formatNumber } from '../quantity/format.ts';
import { roundTo } from '../quantity/precision.ts';
import { axisFor, type Axis } from './axis.ts';
import { districtMark, districtName, sourceNames, whenOf, type Chart, type ChartContext } from './chart.ts';
import { coordinate } from './coordinate.ts';
import { cellRemarks } from './cell-remarks.ts';
import { dodge } from './dodge.ts';
import { narrow, path, text, type Drawing, type Group, type Mark } from './drawing.ts';
import { districtMarkPath } from './district-mark.ts';
import { letterSize } from './paint.ts';
import { stepPaint } from './step-paint.ts';
import { textWidth } from './text-width.ts';

type Context = ChartContext<'index'>;

/** A value as a per cent of the base. */
interface IndexedStep extends Step {
  readonly index: number;
}

interface IndexedPath {
  readonly id: DistrictId;
  readonly steps: readonly IndexedStep[];
  readonly stretches: readonly {
    readonly from: IndexedStep;
    readonly to: IndexedStep;
    readonly ahead: boolean;
  }[];
}

const plot = { top: 16, bottom: 190, left: 34 };
const height = 216;

/**
 * The way of each district with its base set to 100, so that districts of unlike size compare; undefined where no
 * district has a level to start from and one to reach. Only what belongs to the base is drawn: a value of another
 * passage that counts the base year otherwise has no place on its scale.
 */
export function indexChart(all: readonly Series[], row: ComparisonRow, context: Context): Chart | undefined {
  const paths = [...row.cells.keys()].flatMap((id) =>
    indexedPath(id, row, waysOf(all, row).find((way) => way.id === id)?.stretches ?? []),
  );
  if (paths.length === 0) return undefined;
  const { words, years, locale } = context;
  const name = row.indicator.name[locale];
  return {
    id: `${row.indicator.id}-index`,
    title: words.index.title(name, years.base, years.target),
    subtitle: words.index.subtitle(name, years.base),
    summary: words.index.summary(
      name,
      paths.map(({ id, steps }) => ({
        name: districtName(context, id),
        points: steps.map(({ year, index }) => `${year}：${formatNumber(index)}`).join('，'),
      })),
    ),
    sources: sourceNames(
      context,
      paths.map(({ id }) => id),
    ),
    remarks: [
      words.index.passages,
      ...cellRemarks(
        row,
        context,
        new Set(paths.flatMap(({ steps }) => steps.map(({ observation }) => observation))),
      ),
    ],
    drawing: drawingOf(paths, context),
    table: {
      columns: [words.columns.district, words.columns.period, words.columns.index],
      rows: paths.flatMap(({ id, steps }) =>
        steps.map(({ index, observation }) => [
          districtName(context, id),
          whenOf(context, observation.period, observation.role),
          index,
        ]),
      ),
    },
  };
}

function indexedPath(id: DistrictId, row: ComparisonRow, stretches: readonly Stretch[]): IndexedPath[] {
  const pair = row.cells.get(id);
  const planned = stretches.find(({ ahead }) => ahead);
  // Shares and totals have no index, see `derived`.
  if (!pair || derived('index', pair).kind !== 'value') return [];
  if (!planned) return impliedPath(id, pair);
  const base = planned.from;
  const connected = connectedTo(base, stretches);
  const indexed = (step: Step): IndexedStep => ({
    ...step,
    index: roundTo((step.value / base.value) * 100, 1),
  });
  return [
    {
      id,
      steps: distinctSteps(connected.flatMap(({ from, to }) => [from, to])).map(indexed),
      stretches: connected.map(({ from, to, ahead }) => ({ from: indexed(from), to: indexed(to), ahead })),
    },
  ];
}

/** A target that names a multiple of the base is a place on this scale, though no document states the value. */
function impliedPath(id: DistrictId, pair: Readonly<Record<Slot, ComparisonCell>>): IndexedPath[] {
  const { base, target } = pair;
  const index = derived('index', pair);
  if (base.kind !== 'value' || target.kind !== 'words' || index.kind !== 'value') return [];
  const from: IndexedStep = { ...stepOf(base.observation), index: 100 };
  const to: IndexedStep = { ...stepOf(target.observation), value: index.value, index: index.value };
  return [{ id, steps: [from, to], stretches: [{ from, to, ahead: true }] }];
}

const keyOf = ({ year, value }: Step) => `${year} ${value}`;

/** The stretches that lead, over common values, to a step. */
function connectedTo(step: Step, stretches: readonly Stretch[]): Stretch[] {
  const reached = new Set([keyOf(step)]);
  let size = 0;
  while (size < reached.size) {
    size = reached.size;
    for (const { from, to } of stretches) {
      if (reached.has(keyOf(from)) || reached.has(keyOf(to))) reached.add(keyOf(from)).add(keyOf(to));
    }
  }
  return stretches.filter(({ from }) => reached.has(keyOf(from)));
}

function drawingOf(paths: readonly IndexedPath[], context: Context): Drawing {
  const steps = paths.flatMap((one) => one.steps);
  const years = [...new Set(steps.map(({ year }) => year))].toSorted((a, b) => a - b);
  const [first = 0, last = first + 1] = [years.at(0), years.at(-1)];
  const labels = paths.map((one) => endLabel(one, context));
  const right = narrow - Math.max(...labels.map((label) => textWidth(label, letterSize('value')))) - 26;
  const x = (year: number) => plot.left + ((year - first) / Math.max(1, last - first)) * (right - plot.left);
  const axis = axisFor(
    steps.map(({ index }) => index),
    [plot.bottom, plot.top],
    '',
  );
  const grid = axis.ticks.flatMap(({ position, label }): Mark[] => [
    path(`M${plot.left} ${position}H${coordinate(right)}`, 'grid'),
    text(label, plot.left - 8, position + 4, 'quiet', 'end'),
  ]);
  const yearMarks = years.map((year) => text(String(year), x(year), plot.bottom + 20, 'quiet', 'middle'));
  const ys = dodge(
    paths.map((one) => ({
      centre: axis.scale(one.steps.at(-1)?.index ?? 0),
      width: letterSize('value') + 3,
    })),
    [0, height],
    2,
  );
  return {
    width: narrow,
    height,
    groups: [
      { mark: undefined, marks: [...grid, ...yearMarks] },
      ...paths.map((one, index) =>
        pathGroup(one, { x, axis, right, labelY: (ys[index] ?? 0) + 4, label: labels[index] ?? '' }, context),
      ),
    ],
  };
}

function endLabel({ id, steps }: IndexedPath, context: Context): string {
  return `${districtName(context, id)} ${formatNumber(steps.at(-1)?.index ?? 0)}`;
}

interface Frame {
  readonly x: (year: number) => number;
  readonly axis: Axis;
  readonly right: number;
  readonly labelY: number;
  readonly label: string;
}

function pathGroup({ id, steps, stretches }: IndexedPath, frame: Frame, context: Context): Group {
  const { x, axis, right, labelY, label } = frame;
  const mark = districtMark(context, id);
  const place = ({ year, index }: IndexedStep) => `${coordinate(x(year))} ${coordinate(axis.scale(index))}`;
  return {
    mark,
    marks: [
      ...stretches.map(({ from, to, ahead }) =>
        path(`M${place(from)}L${place(to)}`, ahead ? 'ahead' : 'line'),
      ),
      ...steps.map((step): Mark => ({
        kind: 'circle',
        x: coordinate(x(step.year)),
        y: coordinate(axis.scale(step.index)),
        r: step.observation.role === 'target' ? 5 : 4,
        paint: step.observation.canonical ? stepPaint(step) : 'derived',
        point: {
          text: context.words.point(
            districtName(context, id),
            whenOf(context, step.observation.period, step.observation.role),
            formatNumber(step.index) + (step.observation.canonical ? '' : `（${context.words.derived}）`),
          ),
          source: sourceOf(step.observation),
        },
      })),
      path(districtMarkPath(mark, labelY, right + 10), 'mark'),
      text(label, right + 25, labelY, 'value'),
    ],
  };
}
