import { cellView, fractionDigits, type CellView } from '#core/dataset/cell-view.ts';
import { slots, type ComparisonRow, type PlanYears, type Slot } from '#core/dataset/comparison-row.ts';
import type { DistrictId } from '#core/model/ids.ts';

/** The cells of one district in a row. */
export type DistrictCells = Readonly<Record<Slot, CellView>>;

/** The cells of a row, by district. */
export function districtCells(
  { indicator: { coverage }, cells }: ComparisonRow,
  years: PlanYears,
): ReadonlyMap<DistrictId, DistrictCells> {
  return new Map(
    [...cells].map(([id, { base, target, growth }]) => [
      id,
      {
        base: cellView(base, 'base', years, coverage),
        target: cellView(target, 'target', years, coverage),
        growth: cellView(growth, 'growth', years, coverage),
      },
    ]),
  );
}

/** The width for fractions in a table’s cells. */
export function fractionsIn(cells: Iterable<ReadonlyMap<DistrictId, DistrictCells>>): number {
  return fractionDigits(
    [...cells].flatMap((row) => [...row.values()].flatMap((record) => slots.map((slot) => record[slot]))),
  );
}
