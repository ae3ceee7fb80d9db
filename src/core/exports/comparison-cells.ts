import { slots, type ComparisonCell, type ComparisonRow, type Slot } from '../dataset/comparison-row.ts';
import type { DistrictId } from '../model/ids.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';

/** A cell of the comparison with what it is the answer to. */
export interface PlacedCell {
  readonly indicator: IndicatorHead;
  readonly district: DistrictId;
  readonly slot: Slot;
  readonly cell: ComparisonCell;
}

/** All cells of a comparison, by indicator, then district, then slot. */
export function cellsOf(comparison: readonly ComparisonRow[]): PlacedCell[] {
  return comparison.flatMap(({ indicator, cells }) =>
    [...cells].flatMap(([district, record]) =>
      slots.map((slot) => ({ indicator, district, slot, cell: record[slot] })),
    ),
  );
}

/** The slot in whose cell each chosen observation stands, by its id. */
export function slotsByObservation(comparison: readonly ComparisonRow[]): ReadonlyMap<string, Slot> {
  return new Map(
    cellsOf(comparison).flatMap(({ slot, cell: { observation } }) =>
      observation ? [[observation.id, slot] as const] : [],
    ),
  );
}
