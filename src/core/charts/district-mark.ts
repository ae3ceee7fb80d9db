import { coordinate } from './coordinate.ts';

/** The shapes of marks 1–4 in a square of 10 × 10; marks 5–8 repeat them in other colours. */
const shapes = [
  'M0 0H10V10H0Z',
  'M0 5A5 5 0 1 0 10 5A5 5 0 1 0 0 5Z',
  'M5 0L10 10H0Z',
  'M5 0L10 5L5 10L0 5Z',
] as const;

/** The path of a district’s mark, so that colour is never alone; districts without a mark get the first shape. */
export function districtMarkPath(mark: number | undefined): string {
  return shapes[((mark ?? 1) - 1) % shapes.length] ?? shapes[0];
}

/** Where the mark stands beside a name whose base line is at `y`. */
export function districtMarkPlace(y: number): string {
  return `translate(0 ${coordinate(y - 10)})`;
}
