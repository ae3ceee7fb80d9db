import { formatNumber } from '../quantity/format.ts';
import { coordinate } from './coordinate.ts';
import { roundDomain, roundTicks } from './round-steps.ts';

/** A grid line with its label. */
export interface Tick {
  readonly position: number;
  readonly label: string;
}

/** A linear axis: how values become positions, and the few lines that are drawn. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly scale: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly fromZero: boolean;
}

/**
 * An axis for values. It starts at zero unless that would press all values into the outer half of it; where it does
 * not, `fromZero` says so and the chart must say it too.
 * @param unit follows the last label only: a unit stands on an axis once
 */
export function axisFor(
  values: readonly number[],
  range: readonly [number, number],
  unit: string,
  count = 4,
): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const near = low <= high / 2 || low === high;
  const room = (high - low) * 0.35;
  // A share cannot pass the whole.
  const top = unit === '%' && high <= 100 ? Math.min(100, high + room) : high + room;
  const wanted: [number, number] = near ? [Math.min(0, low), Math.max(0, high) || 1] : [low - room, top];
  const domain = roundDomain(...wanted, count);
  const scale = (value: number) =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  const marks = roundTicks(...domain, count);
  return {
    domain,
    scale,
    ticks: marks.map((tick, index) => ({
      position: coordinate(scale(tick)),
      label: formatNumber(tick) + (index === marks.length - 1 ? unit : ''),
    })),
    // Rounding to even ticks may take an axis to zero after all.
    fromZero: domain[0] <= 0,
  };
}
