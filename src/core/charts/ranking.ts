import { figureText, plainFigure } from '../dataset/cell-text.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import type { ComparisonRow, Slot } from '../dataset/comparison-row.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { axisFor } from './axis.ts';
import {
  districtMark,
  districtName,
  sourceNames,
  valueWithUnit,
  whenOf,
  type Chart,
  type ChartContext,
} from './chart.ts';
import { coordinate } from './coordinate.ts';
import { cellRemarks } from './cell-remarks.ts';
import { narrow, nameMarks, path, text, type Drawing, type Mark } from './drawing.ts';
import { letterSize } from './paint.ts';
import { textWidth } from './text-width.ts';

type Context = ChartContext<'ranking'>;

const rowHeight = 26;
const barHeight = 12;
const right = 64;

interface Ranked {
  readonly id: DistrictId;
  readonly observation: Observation;
  readonly value: number;
}

/**
 * Districts by one value, the greatest first, as bars from zero: for many districts. Undefined where fewer than two
 * give it. Only figures of the commonest measure stand in it: totals are not ranked among yearly values.
 */
export function rankingChart(row: ComparisonRow, slot: Slot, context: Context): Chart | undefined {
  const all = [...row.cells].flatMap(([id, record]): Ranked[] => {
    const cell = record[slot];
    const value = cell.kind === 'value' ? cell.observation.canonical?.value : undefined;
    return cell.kind === 'value' && value !== undefined ? [{ id, observation: cell.observation, value }] : [];
  });
  const measure = commonest(all.map(({ observation }) => observation.measure));
  const ranked = all
    .filter(({ observation }) => observation.measure === measure)
    .toSorted((a, b) => b.value - a.value);
  if (ranked.length < 2) return undefined;
  const { words, locale, years } = context;
  const unit = slot === 'growth' ? '%' : row.indicator.unit;
  const name = row.indicator.name[locale];
  const heading = words.ranking.slots[slot](years);
  const without = [...row.cells].filter(([id]) => !ranked.some((one) => one.id === id));
  const label = ({ observation }: Ranked) => plainFigure(figureText(observation), words.bounds);
  return {
    id: `${row.indicator.id}-ranking-${slot}`,
    title: words.ranking.title(name, heading),
    subtitle: words.ranking.subtitle(heading, unit),
    summary: words.ranking.summary(
      name,
      ranked.map((one) => ({ name: districtName(context, one.id), value: label(one) + unit })),
    ),
    sources: sourceNames(
      context,
      ranked.map(({ id }) => id),
    ),
    remarks: [
      ...(without.length > 0
        ? [
            words.ranking.without(
              without.map(([id, record]) => {
                const cell = record[slot];
                const said = cell.kind === 'words' ? cell.observation.words : undefined;
                return { name: districtName(context, id), words: said };
              }),
            ),
          ]
        : []),
      ...cellRemarks(row, context, [slot]),
    ],
    drawing: drawingOf(ranked, label, unit, context),
    table: {
      columns: [words.columns.district, heading, words.columns.asWritten, words.columns.unit],
      rows: ranked.map((one) => [districtName(context, one.id), one.value, label(one), unit]),
    },
  };
}

function commonest<T>(values: readonly T[]): T | undefined {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function drawingOf(
  ranked: readonly Ranked[],
  label: (one: Ranked) => string,
  unit: string,
  context: Context,
): Drawing {
  const left = Math.max(
    ...ranked.map(({ id }) => textWidth(districtName(context, id), letterSize('name')) + 28),
  );
  const axis = axisFor([0, ...ranked.map(({ value }) => value)], [left, narrow - right], unit);
  const zero = coordinate(axis.scale(0));
  const rows = ranked.map((one, index) => {
    const mark = districtMark(context, one.id);
    const y = index * rowHeight + 8;
    const end = coordinate(axis.scale(one.value));
    const marks: Mark[] = [
      ...nameMarks(districtName(context, one.id), mark, y + 11),
      {
        kind: 'rect',
        x: Math.min(zero, end),
        y,
        width: coordinate(Math.abs(end - zero)),
        height: barHeight,
        paint: 'bar',
        point: {
          text: context.words.point(
            districtName(context, one.id),
            whenOf(context, one.observation.period, one.observation.role),
            valueWithUnit(context, figureText(one.observation), unit),
          ),
          source: sourceOf(one.observation),
        },
      },
      text(label(one) + (index === 0 ? unit : ''), Math.max(zero, end) + 6, y + 11, 'value'),
    ];
    return { mark, marks };
  });
  const height = ranked.length * rowHeight + 4;
  return {
    width: narrow,
    height,
    groups: [{ mark: undefined, marks: [path(`M${zero} 0V${height}`, 'zero')] }, ...rows],
  };
}
