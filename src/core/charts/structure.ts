import { figureText, plainFigure } from '../dataset/cell-text.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import type { Series } from '../dataset/series.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { formatPeriod } from '../quantity/period.ts';
import { districtMark, districtName, sourceNames, whenOf, type Chart, type ChartContext } from './chart.ts';
import { coordinate } from './coordinate.ts';
import {
  narrow,
  nameMarks,
  stacked,
  text,
  type Drawing,
  type Group,
  type Mark,
  type Point,
} from './drawing.ts';
import { keyDrawing } from './key.ts';
import { letterSize, type Lettering, type Paint } from './paint.ts';
import { textWidth } from './text-width.ts';

type Context = ChartContext<'structure'>;

const barHeight = 20;
const rowHeight = 26;
const left = 76;
const groupHead = 24;

/**
 * Stacked bars of shares, a group a district, a bar a year: of several observations of a year the first. Undefined
 * where no observation holds shares.
 */
export function structureChart(
  observations: readonly Observation[],
  id: string,
  context: Context,
): Chart | undefined {
  const ratios = observations.filter(
    ({ quantity, scope }) => quantity.kind === 'ratio' && scope === undefined,
  );
  if (ratios.length === 0) return undefined;
  const { structure, columns } = context.words;
  const shown = [...Map.groupBy(ratios, ({ district }) => district)].map(
    ([district, found]) => [district, oneAYear(found)] as const,
  );
  const every = shown.flatMap(([, found]) => found);
  return {
    id: `${id}-structure`,
    title: structure.title,
    subtitle: structure.subtitle,
    summary: structure.summary(
      every.map((observation) => ({
        name: districtName(context, observation.district),
        period: formatPeriod(observation.period),
        parts: partsOf(observation).map(formatNumber).join(':'),
        target: observation.role === 'target',
      })),
    ),
    sources: sourceNames(
      context,
      shown.map(([id]) => id),
    ),
    remarks: [],
    drawing: stacked(
      [
        keyDrawing(
          structure.sectors.map((sector, index) => ({
            shape: 'rect',
            paint: sharePaint(index, false),
            text: sector,
          })),
        ),
        drawingOf(shown, context),
      ],
      6,
    ),
    table: {
      columns: [columns.district, columns.period, ...structure.sectors.map((sector) => `${sector} %`)],
      rows: every.map((observation) => [
        districtName(context, observation.district),
        whenOf(context, observation.period, observation.role),
        ...partsOf(observation),
      ]),
    },
  };
}

/** The figures among series whose shares add up to the whole. */
export function structuresIn(series: readonly Series[]): Observation[] {
  return series.flatMap(({ observations }) => observations).filter(({ measure }) => measure === 'structure');
}

function partsOf({ quantity }: Observation): readonly number[] {
  return quantity.kind === 'ratio' ? quantity.parts : [];
}

function oneAYear(observations: readonly Observation[]): Observation[] {
  const byYear = Map.groupBy(
    observations,
    ({ period, role }) => `${formatPeriod(period)} ${role === 'target'}`,
  );
  return [...byYear.values()]
    .flatMap((group) => group.slice(0, 1))
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
}

function drawingOf(
  shown: readonly (readonly [DistrictId, readonly Observation[]])[],
  context: Context,
): Drawing {
  let y = 0;
  const groups = shown.map(([district, found]): Group => {
    const mark = districtMark(context, district);
    const head = nameMarks(districtName(context, district), mark, y + 15);
    y += groupHead;
    const bars = found.flatMap((observation) => {
      const marks = barMarks(observation, y, context);
      y += rowHeight;
      return marks;
    });
    return { mark, marks: [...head, ...bars] };
  });
  return { width: narrow, height: y, groups };
}

function barMarks(observation: Observation, y: number, context: Context): Mark[] {
  const parts = partsOf(observation);
  const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
  const planned = observation.role === 'target';
  let x = left;
  const tooSmall: string[] = [];
  const shares = parts.flatMap((part, index): Mark[] => {
    const from = x;
    const width = (part / whole) * (narrow - left);
    x += width;
    const label = formatNumber(part);
    const fits = textWidth(label, letterSize('value')) + 6 <= width;
    if (!fits) tooSmall.push(label);
    return [
      {
        kind: 'rect',
        x: coordinate(from),
        y,
        width: coordinate(width),
        height: barHeight,
        paint: sharePaint(index, planned),
        point: pointOf(observation, context),
      },
      ...(fits ? [text(label, from + width / 2, y + 15, shareLettering(index), 'middle')] : []),
    ];
  });
  return [
    text(formatPeriod(observation.period), 0, y + 15, 'quiet'),
    ...(tooSmall.length > 0 ? [text(tooSmall.join(' '), left - 6, y + 15, 'quiet', 'end')] : []),
    ...shares,
  ];
}

function pointOf(observation: Observation, context: Context): Point {
  return {
    text: context.words.point(
      districtName(context, observation.district),
      whenOf(context, observation.period, observation.role),
      plainFigure(figureText(observation), context.words.bounds),
    ),
    source: sourceOf(observation),
  };
}

function sharePaint(index: number, planned: boolean): Paint {
  const place = Math.min(index, 2) + 1;
  return `${planned ? 'planned' : 'share'}-${place}` as Paint;
}

/** The first two shares are dark, the last is light. */
function shareLettering(index: number): Lettering {
  return index < 2 ? 'reversed' : 'name';
}
