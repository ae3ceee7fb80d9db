import type { Target } from '../address.ts';
import { districtMarkPath } from './district-mark.ts';
import { coordinate } from './coordinate.ts';
import type { Lettering, Paint } from './paint.ts';

/** What a reader learns of a mark under the pointer or the keyboard. */
export interface Point {
  /** District, year, value, unit: `双台子区 2025年目标：14亿元`. */
  readonly text: string;
  /** The paragraph the value was taken from; undefined for a value that follows from others. */
  readonly source: Target | undefined;
}

/** One mark of a drawing, placed. */
export type Mark =
  | { readonly kind: 'path'; readonly d: string; readonly paint: Paint; readonly point?: Point | undefined }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly paint: Paint;
      readonly point?: Point | undefined;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx?: number;
      readonly paint: Paint;
      readonly point?: Point | undefined;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly lettering: Lettering;
    };

/** Marks that belong together, in the colour of one district. */
export interface Group {
  /** The district’s mark, 1–8; undefined for ink. */
  readonly mark: number | undefined;
  readonly x?: number;
  readonly y?: number;
  readonly marks: readonly Mark[];
}

/** A picture ready to be written: size and marks in its own units, nothing left to compute. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly Group[];
}

/** The width of a phone: one drawing serves phone and desktop, where it stands beside text. */
export const narrow = 360;

/** A text mark. */
export function text(
  content: string,
  x: number,
  y: number,
  lettering: Lettering,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark {
  return { kind: 'text', text: content, x: coordinate(x), y: coordinate(y), anchor, lettering };
}

/** A path mark. */
export function path(d: string, paint: Paint): Mark {
  return { kind: 'path', d, paint };
}

/** The mark of a district and its name, with the base line of the name at `y`. */
export function nameMarks(name: string, mark: number | undefined, y: number): Mark[] {
  return [path(districtMarkPath(mark, y), 'mark'), text(name, 15, y, 'name')];
}

/** Drawings one below the other. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  const groups = drawings.flatMap((drawing) => {
    const top = y;
    y += drawing.height + gap;
    return drawing.groups.map((group) => ({ ...group, y: coordinate((group.y ?? 0) + top) }));
  });
  return {
    width: Math.max(0, ...drawings.map(({ width }) => width)),
    height: Math.max(0, y - gap),
    groups,
  };
}
