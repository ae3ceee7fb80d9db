import type { Cells, ComparisonRow, Slot } from '../dataset/comparison-row.ts';
import { multipliedTarget } from '../dataset/derived.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import { yearsIn } from '../quantity/period.ts';

/** A figure with what its place in an order goes by. */
export interface RankedFigure {
  readonly id: DistrictId;
  readonly observation: Observation;
  readonly value: number;
  /** Upper end of a range, which is ranked by its lower one. */
  readonly upper: number | undefined;
  readonly qualifier: NumberQualifier;
  /** The base of which the words name a multiple (翻番); undefined where the document states the value. */
  readonly multiplied: Observation | undefined;
}

/** Figures that are like, the greatest first: of one measure and, where it is one of a span, of equally many years. */
export type RankingGroup = readonly [RankedFigure, ...RankedFigure[]];

/**
 * The figures of a slot in groups of which each is ranked by itself: a total of five years is no greater than the
 * value of one. The largest group first; none where no two districts give what is like.
 */
export function rankingGroups({ cells }: ComparisonRow, slot: Slot): RankingGroup[] {
  const figures = [...cells].flatMap(([id, record]) => figureIn(id, record, slot) ?? []);
  const groups = [...Map.groupBy(figures, likeness).values()]
    .map((group) => group.toSorted((a, b) => b.value - a.value))
    .toSorted((a, b) => b.length - a.length);
  return (groups[0]?.length ?? 0) < 2 ? [] : (groups as unknown as RankingGroup[]);
}

function figureIn(id: DistrictId, cells: Cells, slot: Slot): RankedFigure | undefined {
  const cell = cells[slot];
  if (cell.kind === 'missing') return undefined;
  const { observation } = cell;
  const { canonical } = observation;
  if (canonical) {
    const { value, upper } = canonical;
    return { id, observation, value, upper, qualifier: qualifierOf(observation), multiplied: undefined };
  }
  const { base } = cells;
  const value = slot === 'target' ? multipliedTarget(cells) : undefined;
  if (value === undefined || base.kind !== 'value' || base.observation.measure !== 'level') return undefined;
  const qualifier = qualifierOf(base.observation);
  return { id, observation, value, upper: undefined, qualifier, multiplied: base.observation };
}

function qualifierOf({ quantity }: Observation): NumberQualifier {
  return quantity.kind === 'number' ? quantity.qualifier : 'exact';
}

/** A level holds at any time of its period; totals, increments and averages depend on how long it is. */
function likeness({ observation, multiplied }: RankedFigure): string {
  const { measure, period } = multiplied ?? observation;
  return measure === 'level' ? measure : `${measure} ${yearsIn(period).length}`;
}
