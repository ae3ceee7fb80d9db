/** Something with a place it would like and a width it needs, on one line. */
export interface Slot {
  readonly centre: number;
  readonly width: number;
}

/**
 * Places labels on one line so that none overlaps another or leaves the line, each as near as the others allow
 * to the place it would like.
 * @param gap the least space between two labels
 * @returns centres, in the order given
 */
export function dodge(slots: readonly Slot[], [start, end]: readonly [number, number], gap: number): number[] {
  const order = slots.map((_, index) => index).toSorted((a, b) => at(slots, a).centre - at(slots, b).centre);
  const centres = slots.map(({ centre, width }) => clamp(centre, start + width / 2, end - width / 2));
  // Push to the right from the left, then back from the right end: what is left over is the least movement.
  order.forEach((index, position) => {
    const before = order[position - 1];
    if (before !== undefined) centres[index] = Math.max(centres[index]!, centres[before]! + distance(before, index));
  });
  order.toReversed().forEach((index, position, reversed) => {
    const after = reversed[position - 1];
    const limit = after === undefined ? end - at(slots, index).width / 2 : centres[after]! - distance(index, after);
    centres[index] = Math.min(centres[index]!, limit);
  });
  return halveFirstPush(centres);

  function distance(a: number, b: number): number {
    return (at(slots, a).width + at(slots, b).width) / 2 + gap;
  }

  /** Two labels that collide give way by half each, where there is room on the left. */
  function halveFirstPush(pushed: number[]): number[] {
    const [first, second] = order;
    if (first === undefined || second === undefined || order.length > 2) return pushed;
    const excess = pushed[second]! - clamp(at(slots, second).centre, start, end);
    const room = pushed[first]! - (start + at(slots, first).width / 2);
    const shift = Math.max(0, Math.min(excess / 2, room));
    return excess > 0 && touching(pushed, first, second) ? pushed.map((centre) => centre - shift) : pushed;
  }

  function touching(pushed: readonly number[], a: number, b: number): boolean {
    return pushed[b]! - pushed[a]! <= distance(a, b) + 1e-9;
  }
}

function at(slots: readonly Slot[], index: number): Slot {
  return slots[index] as Slot;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
