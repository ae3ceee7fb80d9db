import { sourceOf } from '../dataset/cell-view.ts';
import { axisFor } from './axis.ts';
import { districtMark, districtName, type ChartContext } from './chart.ts';
import { coordinate } from './coordinate.ts';
import { narrow, nameMarks, path, text, type Drawing, type Group, type Mark } from './drawing.ts';
import { letterSize, type Paint } from './paint.ts';
import type { RankedFigure, RankingGroup } from './ranking-data.ts';
import { labelOf, timeOf, writtenOf } from './ranking-text.ts';
import { textWidth } from './text-width.ts';

type Context = ChartContext<'ranking'>;

const rowHeight = 26;
const barHeight = 12;

function paintOf({ observation, multiplied }: RankedFigure): Paint {
  if (multiplied) return 'derived';
  return observation.role === 'estimate' ? 'estimate' : 'bar';
}

/** A bar a figure, from zero; a range goes on as a line to its upper end. */
export function rankingDrawing(group: RankingGroup, unit: string, context: Context): Drawing {
  // A unit stands once, at the first value.
  const labels = group.map((one, index) => labelOf(one, index === 0 ? unit : '', context));
  const left = Math.max(
    ...group.map(({ id }) => textWidth(districtName(context, id), letterSize('name')) + 28),
  );
  const right = Math.max(64, ...labels.map((label) => textWidth(label, letterSize('value')) + 8));
  const ends = group.flatMap(({ value, upper = value }) => [value, upper]);
  const axis = axisFor([0, ...ends], [left, narrow - right], unit);
  const zero = coordinate(axis.scale(0));
  const rows = group.map((one, index): Group => {
    const mark = districtMark(context, one.id);
    const y = index * rowHeight + 8;
    const end = coordinate(axis.scale(one.value));
    const most = coordinate(axis.scale(one.upper ?? one.value));
    const middle = y + barHeight / 2;
    return {
      mark,
      marks: [
        ...nameMarks(districtName(context, one.id), mark, y + 11),
        barOf(one, zero, end, y, unit, context),
        ...(most > end ? [path(`M${end} ${middle}H${most}m0 -4v8`, 'line')] : []),
        text(labels[index] ?? '', Math.max(zero, most) + 6, y + 11, 'value'),
      ],
    };
  });
  const height = group.length * rowHeight + 4;
  return {
    width: narrow,
    height,
    groups: [{ mark: undefined, marks: [path(`M${zero} 0V${height}`, 'zero')] }, ...rows],
  };
}

function barOf(
  figure: RankedFigure,
  zero: number,
  end: number,
  y: number,
  unit: string,
  context: Context,
): Mark {
  return {
    kind: 'rect',
    x: Math.min(zero, end),
    y,
    width: coordinate(Math.abs(end - zero)),
    height: barHeight,
    paint: paintOf(figure),
    point: {
      text: context.words.point(
        districtName(context, figure.id),
        timeOf(figure, context),
        writtenOf(figure, context) + unit,
      ),
      source: sourceOf(figure.observation),
    },
  };
}
