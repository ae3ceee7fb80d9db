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
 * The values that round to the number a figure prints, in its canonical unit: 6.9 stands for 6.85 to 6.95, a range for
 * all between its ends. A number read out of words (两个) is exact. Undefined where the figure has no number.
 */
export function printedInterval({ quantity, canonical, words }: Observation): Interval | undefined {
  if ((quantity.kind !== 'number' && quantity.kind !== 'range') || !canonical) return undefined;
  const digits = decimalsIn(words, quantity.value);
  const scale = quantity.value === 0 ? 1 : canonical.value / quantity.value;
  const half = digits === undefined ? 0 : Math.abs(0.5 * 10 ** -digits * scale);
  return {
    low: withoutBinaryNoise(canonical.value - half),
    high: withoutBinaryNoise((canonical.upper ?? canonical.value) + half),
  };
}

/** The values a figure leaves possible: its bound opens a side, “左右” widens it. */
export function possibleInterval(observation: Observation): Interval | undefined {
  const printed = printedInterval(observation);
  if (!printed) return undefined;
  const { low, high } = printed;
  switch (observation.quantity.qualifier) {
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
    default:
      return printed;
  }
}

/** What a figure prints and what it leaves possible, where it has a number. */
export interface Bounds {
  readonly printed: Interval;
  readonly possible: Interval;
}

export function boundsOf(observation: Observation): Bounds | undefined {
  const printed = printedInterval(observation);
  const possible = possibleInterval(observation);
  return printed && possible && { printed, possible };
}

/** The same computation on what figures print and on what they leave possible. */
export function mapBounds(all: readonly Bounds[], combine: (...intervals: Interval[]) => Interval): Bounds {
  return {
    printed: combine(...all.map(({ printed }) => printed)),
    possible: combine(...all.map(({ possible }) => possible)),
  };
}

export function around(value: number, half: number): Interval {
  return { low: withoutBinaryNoise(value - half), high: withoutBinaryNoise(value + half) };
}

/** Whether two intervals have a value in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Products of two intervals of values that are not negative. */
export function product(a: Interval, b: Interval): Interval {
  return { low: withoutBinaryNoise(a.low * b.low), high: withoutBinaryNoise(a.high * b.high) };
}

/** The average annual growth, per cent, that leads over some years from values of one interval to those of another. */
export function growthBetween(from: Interval, to: Interval, years: number): Interval {
  const rate = (ratio: number) => withoutBinaryNoise((ratio ** (1 / years) - 1) * 100);
  return { low: rate(Math.max(0, to.low) / from.high), high: rate(to.high / from.low) };
}

/** Half of the last digit a figure prints, in its canonical unit; 0 for a number read out of words. */
export function halfDigit(observation: Observation): number {
  const printed = printedInterval(observation);
  return printed && observation.canonical ? withoutBinaryNoise(observation.canonical.value - printed.low) : 0;
}

/** Digits after the decimal point with which words print a number; undefined where they do not print it. */
export function decimalsIn(words: string, value: number): number | undefined {
  const printed = foldWords(words).match(/\d+(?:\.\d+)?/g) ?? [];
  const own = printed.find((number) => Number(number) === Math.abs(value));
  return own === undefined ? undefined : (own.split('.')[1]?.length ?? 0);
}
