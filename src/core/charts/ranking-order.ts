import { openSide } from '../dataset/derived.ts';
import type { RankedFigure, RankingGroup } from './ranking-data.ts';

/** The figures of a ranking whose place words leave open: ≤2.8 stands above 2.1 and may be less. */
export function uncertainIn(group: RankingGroup): RankedFigure[] {
  const uncertain = group.flatMap((upper, index) =>
    group.slice(index + 1).flatMap((lower) => (leastOf(upper) < mostOf(lower) ? [upper, lower] : [])),
  );
  return group.filter((figure) => uncertain.includes(figure) && leastOf(figure) < mostOf(figure));
}

function leastOf({ value, qualifier }: RankedFigure): number {
  return openSide(qualifier) < 0 ? -Infinity : value;
}

function mostOf({ value, upper = value, qualifier }: RankedFigure): number {
  return openSide(qualifier) > 0 ? Infinity : upper;
}
