import type { Observation } from '../model/observation.ts';
import { foldWords } from '../quantity/fold.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';

/** All values from `low` to `high`, both included; either may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** By how much “左右” and “约” may miss, as a share of the number; a convention of ours, said on the page of a check. */
export const aboutShare = 0.02;

/**
 * The values that round to the number a figure prints, in its canonical unit: 6.9 stands for 6.85 to 6.95. A number
 * read out of words (两个) is exact. Undefined where the figure has no single number.
 */
export function printedInterval({ quantity, canonical, words }: Observation): Interval | undefined {
  if (quantity.kind !== 'number' || !canonical) return undefined;
  const digits = decimalsOf(words, quantity.value);
  const scale = quantity.value === 0 ? 1 : canonical.value / quantity.value;
  const half = digits === undefined ? 0 : Math.abs(0.5 * 10 ** -digits * scale);
  return around(canonical.value, half);
}

/** The values a figure leaves possible: its bound opens a side, “左右” widens it. */
export function possibleInterval(observation: Observation): Interval | undefined {
  const printed = printedInterval(observation);
  if (!printed || observation.quantity.kind !== 'number') return printed;
  const { low, high } = printed;
  switch (observation.quantity.qualifier) {
    case 'exact':
      return printed;
    case 'about': {
      const more = aboutShare * Math.abs(observation.canonical?.value ?? 0);
      return { low: low - more, high: high + more };
    }
    case 'at-least':
    case 'more-than':
      return { low, high: Infinity };
    case 'at-most':
    case 'less-than':
      return { low: -Infinity, high };
  }
}

export function around(value: number, half: number): Interval {
  return { low: withoutBinaryNoise(value - half), high: withoutBinaryNoise(value + half) };
}

/** Whether two intervals have a value in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Digits after the decimal point with which the words print a number; undefined where they do not print it. */
function decimalsOf(words: string, value: number): number | undefined {
  const printed = foldWords(words).match(/\d+(?:\.\d+)?/g) ?? [];
  const own = printed.find((number) => Number(number) === Math.abs(value));
  return own === undefined ? undefined : (own.split('.')[1]?.length ?? 0);
}
