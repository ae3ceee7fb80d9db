import { coordinate } from './coordinate.ts';

const size = 10;

/** The shapes of marks 1–4 in a square of 10 × 10; marks 5–8 repeat them in other colours. */
const shapes: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x} ${y}h10v10h-10z`,
  (x, y) => `M${x} ${y + 5}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
  (x, y) => `M${x + 5} ${y}l5 10h-10z`,
  (x, y) => `M${x + 5} ${y}l5 5l-5 5l-5 -5z`,
];

/**
 * The path of a district’s mark beside a name whose base line is at `y`, so that colour is never alone; districts
 * without a mark get the first shape.
 */
export function districtMarkPath(mark: number | undefined, y: number, x = 0): string {
  const shape = shapes[((mark ?? 1) - 1) % shapes.length] ?? (() => '');
  return shape(Math.round(x), Math.round(coordinate(y) - size));
}
