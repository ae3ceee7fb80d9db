import { scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../quantity/format.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { coordinate } from './coordinate.ts';

/** A grid line with its label. */
export interface Tick {
  readonly position: number;
  readonly label: string;
}

/** A linear axis: how values become positions, and the few lines that are drawn. */
export interface Axis {
  readonly scale: ScaleLinear<number, number>;
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
  const fromZero = low <= high / 2 || low === high;
  const room = (high - low) * 0.35;
  // A share cannot pass the whole.
  const top = unit === '%' && high <= 100 ? Math.min(100, high + room) : high + room;
  const domain = fromZero ? [Math.min(0, low), high || 1] : [low - room, top];
  const scale = scaleLinear(domain, range).nice(count);
  const ticks = scale.ticks(count).map((tick, index, all) => ({
    position: coordinate(scale(tick)),
    label: formatNumber(withoutBinaryNoise(tick)) + (index === all.length - 1 ? unit : ''),
  }));
  return { scale, ticks, fromZero };
}
