import { axisFor, type Axis } from './axis.ts';
import { coordinate, type PlacedText } from './coordinate.ts';
import { dodge } from './dodge.ts';
import type { DumbbellDatum, DumbbellEnd } from './dumbbell-data.ts';
import { textWidth } from './text-width.ts';

/** What a dumbbell chart is made of beside its data: names, words for what is missing, the unit. */
export interface DumbbellWords {
  readonly name: (datum: DumbbellDatum) => string;
  /** Beside a single end: what the document says of the other (目标：翻番). */
  readonly remark: (datum: DumbbellDatum) => string;
  readonly unit: string;
}

/** A circle, or a bar for a range; its place is along the line of its district. */
export interface PlacedEnd {
  readonly kind: 'base' | 'target';
  readonly x: number;
  /** Right end of a range. */
  readonly upperX: number | undefined;
  readonly estimate: boolean;
  readonly implied: boolean;
  /** Towards which side the words leave the value open. */
  readonly open: 'up' | 'down' | undefined;
  readonly label: PlacedText;
}

export interface PlacedDumbbell {
  readonly datum: DumbbellDatum;
  readonly y: number;
  readonly name: PlacedText;
  /** From base to target; undefined where one of them is missing. */
  readonly line: readonly [number, number] | undefined;
  readonly ends: readonly PlacedEnd[];
  readonly remark: PlacedText | undefined;
}

export interface DumbbellChart {
  readonly width: number;
  readonly height: number;
  /** Top and bottom of the grid lines. */
  readonly plot: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly axis: Axis;
  readonly rows: readonly PlacedDumbbell[];
  readonly size: number;
}

/** One drawing serves phone and desktop: it is as wide as a phone and stands beside text where there is room. */
const width = 360;
const size = 13;
const rowHeight = 42;
const radius = 5;
const margin = { top: 4, right: 18, bottom: 24, gap: 16 };

/** Places the dumbbells of one panel; undefined where no district has a value. */
export function placeDumbbell(
  data: readonly DumbbellDatum[],
  words: DumbbellWords,
): DumbbellChart | undefined {
  if (data.length === 0) return undefined;
  const left = coordinate(
    Math.max(...data.map((datum) => textWidth(words.name(datum), size))) + margin.gap + 12,
  );
  const right = width - margin.right;
  const bottom = margin.top + data.length * rowHeight;
  const axis = axisFor(data.flatMap(valuesOf), [left, right], words.unit);
  return {
    width,
    height: bottom + margin.bottom,
    plot: { top: margin.top, bottom, left, right },
    axis,
    rows: data.map((datum, index) => placeRow(datum, margin.top + index * rowHeight + 28, left, axis, words)),
    size,
  };
}

function valuesOf({ base, target }: DumbbellDatum): number[] {
  return [base?.value, base?.upper, target?.value, target?.upper].filter((value) => value !== undefined);
}

function placeRow(
  datum: DumbbellDatum,
  y: number,
  left: number,
  axis: Axis,
  words: DumbbellWords,
): PlacedDumbbell {
  const given = (['base', 'target'] as const).flatMap((kind) => {
    const end = datum[kind];
    return end ? [{ kind, end, x: coordinate(axis.scale(end.value)) }] : [];
  });
  const centres = dodge(
    given.map(({ end, x }) => ({ centre: centreOf(end, x, axis), width: textWidth(end.label, size) })),
    [left - margin.gap + 4, width],
    8,
  );
  const ends = given.map(({ kind, end, x }, index): PlacedEnd => ({
    kind,
    x,
    upperX: end.upper === undefined ? undefined : coordinate(axis.scale(end.upper)),
    estimate: end.estimate,
    implied: end.implied,
    open: openSide(end),
    label: { x: coordinate(centres[index] ?? x), y: y - 11, anchor: 'middle', text: end.label },
  }));
  const [first, second] = ends;
  return {
    datum,
    y,
    name: { x: 15, y: y + 5, anchor: 'start', text: words.name(datum) },
    line: datum.joined && first && second ? [first.x, second.x] : undefined,
    ends,
    remark: first && !second ? placeRemark(words.remark(datum), first, y, left) : undefined,
  };
}

function centreOf({ upper }: DumbbellEnd, x: number, axis: Axis): number {
  return upper === undefined ? x : (x + axis.scale(upper)) / 2;
}

function openSide({ bound }: DumbbellEnd): PlacedEnd['open'] {
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return 'up';
    case 'at-most':
    case 'less-than':
      return 'down';
    case 'about':
    case undefined:
      return undefined;
  }
}

/** To the right of the mark, or to its left where the text would leave the drawing. */
function placeRemark(
  text: string,
  { x, upperX = x }: PlacedEnd,
  y: number,
  left: number,
): PlacedText | undefined {
  if (text === '') return undefined;
  const space = radius + 9;
  const fitsRight = upperX + space + textWidth(text, size - 1) <= width;
  const fitsLeft = x - space - textWidth(text, size - 1) >= left - margin.gap;
  if (fitsRight || !fitsLeft) return { x: coordinate(upperX + space), y: y + 4, anchor: 'start', text };
  return { x: coordinate(x - space), y: y + 4, anchor: 'end', text };
}
