import { coordinate } from './coordinate.ts';
import type { DumbbellDatum } from './dumbbell-data.ts';

/** A dumbbell without axis and words, for a table row. */
export interface MiniDumbbell {
  readonly width: number;
  readonly height: number;
  readonly base: { readonly x: number; readonly estimate: boolean } | undefined;
  readonly target: { readonly x: number } | undefined;
}

const width = 96;
const height = 16;
const inset = 6;

/**
 * A dumbbell for each datum, all on one scale from zero to the greatest value.
 * @param data the rows of one table, in one unit and measure
 */
export function placeMiniDumbbells(data: readonly DumbbellDatum[]): MiniDumbbell[] {
  const greatest = Math.max(...data.flatMap(({ base, target }) => [base?.value ?? 0, target?.value ?? 0]));
  const x = (value: number) =>
    coordinate(inset + (greatest > 0 ? value / greatest : 0) * (width - 2 * inset));
  return data.map(({ base, target }) => ({
    width,
    height,
    base: base && { x: x(base.value), estimate: base.estimate },
    target: target && { x: x(target.value) },
  }));
}
