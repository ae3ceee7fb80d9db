/** Something with a place it would like and a width it needs, on one line. */
export interface Wish {
  readonly centre: number;
  readonly width: number;
}

/** Wishes that touch, as one body: their left ends relative to its own, and the sum of where it should begin. */
interface Cluster {
  readonly members: readonly { readonly index: number; readonly offset: number }[];
  readonly sum: number;
  readonly width: number;
}

/**
 * Places labels on one line so that none overlaps another, each as near as the others allow to the place it would
 * like (least squares, by pooling neighbours that touch), and none leaves the line while there is room.
 * @param gap the least space between two labels
 * @returns centres, in the order given
 */
export function dodge(
  wishes: readonly Wish[],
  [start, end]: readonly [number, number],
  gap: number,
): number[] {
  const clusters: Cluster[] = [];
  const order = [...wishes.entries()].toSorted(([, a], [, b]) => a.centre - b.centre);
  for (const [index, { centre, width }] of order) {
    let cluster: Cluster = { members: [{ index, offset: 0 }], sum: centre - width / 2, width };
    let before = clusters.at(-1);
    while (before && leftOf(before) + before.width + gap > leftOf(cluster)) {
      clusters.pop();
      cluster = joined(before, cluster, gap);
      before = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const centres = wishes.map(({ centre }) => centre);
  for (const cluster of clusters) {
    const left = leftOf(cluster);
    for (const { index, offset } of cluster.members)
      centres[index] = left + offset + (wishes[index]?.width ?? 0) / 2;
  }
  return centres;

  function leftOf({ members, sum, width }: Cluster): number {
    return Math.max(start, Math.min(end - width, sum / members.length));
  }
}

function joined(before: Cluster, after: Cluster, gap: number): Cluster {
  const shift = before.width + gap;
  return {
    members: [
      ...before.members,
      ...after.members.map(({ index, offset }) => ({ index, offset: offset + shift })),
    ],
    sum: before.sum + after.sum - shift * after.members.length,
    width: shift + after.width,
  };
}
