import { figureText } from '../dataset/cell-text.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import { unstated, type ComparisonRow } from '../dataset/comparison-row.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod, isSpan } from '../quantity/period.ts';
import {
  districtMark,
  districtName,
  sourceNames,
  valueWithUnit,
  whenOf,
  type Chart,
  type ChartContext,
  type ChartTable,
} from './chart.ts';
import { cellRemarks } from './cell-remarks.ts';
import {
  nameMarks,
  path,
  stacked,
  text,
  type Drawing,
  type Group,
  type Mark,
  type Point,
} from './drawing.ts';
import { dumbbellData, mixedDistricts, panelPeriods, riseOf, type DumbbellDatum } from './dumbbell-data.ts';
import { absentEnd, dumbbellRemark } from './dumbbell-remark.ts';
import { placeDumbbell, type DumbbellChart, type PlacedDumbbell, type PlacedEnd } from './dumbbell.ts';
import { verticalGrid } from './grid.ts';
import { keyDrawing, type KeyItem } from './key.ts';
import type { Paint } from './paint.ts';
import type { Panel } from './panels.ts';

type Context = ChartContext<'dumbbell'>;

/** Base and target of each district, joined where both are there; undefined where no district has a value. */
export function dumbbellChart(row: ComparisonRow, panel: Panel, context: Context): Chart | undefined {
  const { words } = context;
  const { indicator } = row;
  const name = indicator.name[context.locale];
  const data = dumbbellData(row, panel, { bounds: words.bounds, implied: words.dumbbell.implied });
  const placed = placeDumbbell(data, {
    unit: indicator.unit,
    name: ({ id }) => districtName(context, id),
    remark: (datum) => dumbbellRemark(row, datum, panel, words.dumbbell.remark),
  });
  if (!placed) return undefined;
  const heads = headsOf(row, panel, context);
  return {
    id: `${indicator.id}-dumbbell${panel === 'level' ? '' : `-${panel}`}`,
    ...headingOf(row, panel, context),
    summary: words.dumbbell.summary(
      name,
      indicator.unit,
      data.map((datum) => ({
        name: districtName(context, datum.id),
        base: summarised(datum, 'base', row, panel, context),
        target: summarised(datum, 'target', row, panel, context),
      })),
    ),
    sources: sourceNames(
      context,
      data.map(({ id }) => id),
    ),
    remarks: remarksOn(row, panel, placed, data, context),
    drawing: stacked([keyDrawing(keyOf(data, heads, context)), drawingOf(placed, row, context)], 6),
    table: tableOf(row, data, context),
  };
}

interface Heads {
  readonly base: string;
  readonly target: string;
}

function headsOf(row: ComparisonRow, panel: Panel, { years, words }: Context): Heads {
  const spans = panelPeriods(row, panel);
  return {
    base: spans.base ? words.period(formatPeriod(spans.base)) : words.base(years.base),
    target: spans.target
      ? words.targetOf(words.period(formatPeriod(spans.target)))
      : words.target(years.target),
  };
}

function headingOf(
  row: ComparisonRow,
  panel: Panel,
  { years, locale, words: { dumbbell } }: Context,
): Pick<Chart, 'title' | 'subtitle'> {
  const { name: names, unit } = row.indicator;
  const name = names[locale];
  if (panel !== 'level') {
    return { title: dumbbell.panelTitle[panel](name), subtitle: dumbbell.panelSubtitle[panel](name, unit) };
  }
  const rise = riseOf(row);
  return {
    title: rise
      ? dumbbell.rise(name, years.base, rise, unit === '%')
      : dumbbell.question(name, years.base, years.target),
    subtitle: dumbbell.subtitle(name, unit),
  };
}

function remarksOn(
  row: ComparisonRow,
  panel: Panel,
  placed: DumbbellChart,
  data: readonly DumbbellDatum[],
  context: Context,
): string[] {
  const { words } = context;
  const mixed = mixedDistricts(row, panel).map((id) => districtName(context, id));
  return [
    placed.axis.fromZero ? undefined : words.notFromZero,
    panel === 'level' && riseOf(row) ? words.dumbbell.riseArithmetic(row.indicator.unit === '%') : undefined,
    data.some(({ target }) => target?.implied) ? words.dumbbell.impliedRemark : undefined,
    panel === 'level' ? undefined : words.dumbbell.panelApart[panel],
    mixed.length > 0 ? words.dumbbell.mixed(mixed) : undefined,
    ...cellRemarks(row, context, new Set(data.flatMap((datum) => drawnIn(datum, row)))),
  ].filter((remark) => remark !== undefined);
}

/** The figures at the ends of a dumbbell. */
function drawnIn({ id, base, target }: DumbbellDatum, { cells }: ComparisonRow): Observation[] {
  const record = cells.get(id);
  return [base && record?.base, target && record?.target].flatMap((cell) =>
    cell && cell.kind !== 'missing' ? [cell.observation] : [],
  );
}

/** An end in words, with what its number does not tell: an estimate, and the years that a level is to hold for. */
function summarised(
  datum: DumbbellDatum,
  slot: 'base' | 'target',
  { cells }: ComparisonRow,
  panel: Panel,
  { words }: Context,
): string {
  const end = datum[slot];
  const cell = cells.get(datum.id)?.[slot] ?? unstated;
  if (!end || cell.kind === 'missing') return absentEnd(cell, slot, words.dumbbell.remark);
  const { period } = cell.observation;
  const aside = [
    panel === 'level' && isSpan(period) ? words.period(formatPeriod(period)) : undefined,
    end.estimate ? words.estimate : undefined,
  ].filter((part) => part !== undefined);
  return words.columns[slot] + end.label + (aside.length > 0 ? `（${aside.join('，')}）` : '');
}

function keyOf(data: readonly DumbbellDatum[], heads: Heads, { words }: Context): KeyItem[] {
  const item = (paint: Paint, label: string, present: boolean): KeyItem[] =>
    present ? [{ shape: 'circle', paint, text: label }] : [];
  return [
    ...item(
      'base',
      heads.base,
      data.some(({ base }) => base && !base.estimate),
    ),
    ...item(
      'estimate',
      heads.base + words.estimate,
      data.some(({ base }) => base?.estimate),
    ),
    ...item(
      'target',
      heads.target,
      data.some(({ target }) => target && !target.implied),
    ),
    ...item(
      'derived',
      words.derived,
      data.some(({ target }) => target?.implied),
    ),
  ];
}

function drawingOf(chart: DumbbellChart, row: ComparisonRow, context: Context): Drawing {
  const { width, height, plot, axis, rows } = chart;
  const grid = verticalGrid(axis, plot.top, plot.bottom, width);
  return {
    width,
    height,
    groups: [{ mark: undefined, marks: grid }, ...rows.map((placed) => groupOf(placed, row, context))],
  };
}

function groupOf(placed: PlacedDumbbell, row: ComparisonRow, context: Context): Group {
  const { datum, y, name, line, ends, remark } = placed;
  const mark = districtMark(context, datum.id);
  return {
    mark,
    marks: [
      ...nameMarks(name.text, mark, name.y),
      ...(line
        ? [path(`M${line[0]} ${y}H${line[1]}`, ends.some(({ implied }) => implied) ? 'ahead' : 'line')]
        : []),
      ...ends.flatMap((end) => endMarks(end, y, pointOf(end, datum, row, context))),
      ...(remark ? [text(remark.text, remark.x, remark.y, 'aside', remark.anchor)] : []),
    ],
  };
}

function endMarks(end: PlacedEnd, y: number, point: Point | undefined): Mark[] {
  const { kind, x, upperX, open, label } = end;
  const paint = kind === 'base' ? (end.estimate ? 'estimate' : 'base') : end.implied ? 'derived' : 'target';
  return [
    upperX === undefined
      ? { kind: 'circle', x, y, r: kind === 'base' ? 4.5 : 5.5, paint, point }
      : { kind: 'rect', x: x - 5, y: y - 5, width: upperX - x + 10, height: 10, rx: 5, paint, point },
    ...(open === 'up' ? [path(`M${(upperX ?? x) + 8} ${y - 4}l4 4l-4 4`, 'line')] : []),
    ...(open === 'down' ? [path(`M${x - 8} ${y - 4}l-4 4l4 4`, 'line')] : []),
    text(label.text, label.x, label.y, 'value', label.anchor),
  ];
}

function pointOf(
  end: PlacedEnd,
  { id }: DumbbellDatum,
  { indicator, cells }: ComparisonRow,
  context: Context,
): Point | undefined {
  const cell = cells.get(id)?.[end.kind];
  if (!cell || cell.kind === 'missing') return undefined;
  const { observation } = cell;
  const value = end.implied
    ? `${end.label.text}${indicator.unit}（${context.words.derived}）`
    : valueWithUnit(context, figureText(observation), indicator.unit);
  return {
    text: context.words.point(
      districtName(context, id),
      whenOf(context, observation.period, observation.role),
      value,
    ),
    source: sourceOf(observation),
  };
}

/** An end a row, so that each has its own time and role; an end that is missing says why. */
function tableOf(
  { indicator, cells }: ComparisonRow,
  data: readonly DumbbellDatum[],
  context: Context,
): ChartTable {
  const { columns, derived, dumbbell } = context.words;
  const rowOf = (datum: DumbbellDatum, slot: 'base' | 'target') => {
    const end = datum[slot];
    const cell = cells.get(datum.id)?.[slot] ?? unstated;
    const stated = cell.kind === 'missing' ? undefined : cell.observation;
    return [
      districtName(context, datum.id),
      columns[slot],
      stated && whenOf(context, stated.period, stated.role) + (end?.implied ? `（${derived}）` : ''),
      end?.value,
      end?.upper,
      end?.label ?? absentEnd(cell, slot, dumbbell.remark),
      indicator.unit,
    ];
  };
  return {
    columns: [
      columns.district,
      columns.end,
      columns.period,
      columns.value,
      columns.upper,
      columns.asWritten,
      columns.unit,
    ],
    rows: data.flatMap((datum) => [rowOf(datum, 'base'), rowOf(datum, 'target')]),
  };
}
