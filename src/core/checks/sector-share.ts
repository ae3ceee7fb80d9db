import type { Observation } from '../model/observation.ts';
import { around, type Interval } from './interval.ts';

/** The share of a sector in a structure, in per cent, with half of the last digit that the structure prints. */
export function shareIn(
  { quantity }: Observation,
  index: number,
): { value: number; bounds: Interval } | undefined {
  if (quantity.kind !== 'ratio') return undefined;
  const value = quantity.parts[index];
  const digits = Math.max(...quantity.parts.map((part) => String(part).split('.')[1]?.length ?? 0));
  return value === undefined ? undefined : { value, bounds: around(value, 0.5 * 10 ** -digits) };
}
