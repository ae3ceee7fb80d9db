import {
  cellView,
  fractionDigits,
  lettersFor,
  type CellView,
  type LetteredNote,
} from '#core/dataset/cell-view.ts';
import {
  missingReasons,
  slots,
  type ComparisonRow,
  type MissingReason,
  type PlanYears,
  type Slot,
} from '#core/dataset/comparison.ts';
import { cellsOfRows } from '#core/dataset/overview.ts';
import type { DistrictId } from '#core/model/ids.ts';

/** What stands below a table: only what occurs in it. */
export interface TableNotes {
  readonly letters: ReadonlyMap<LetteredNote, string>;
  readonly missing: readonly MissingReason[];
  readonly signs: { readonly bounds: boolean; readonly natures: boolean; readonly cumulative: boolean };
}

/** The notes of the tables of one page. */
export function tableNotes(rows: readonly ComparisonRow[]): TableNotes {
  const cells = cellsOfRows(rows);
  const found = new Set(cells.map((cell) => (cell.kind === 'missing' ? cell.reason : undefined)));
  const values = cells.filter((cell) => cell.kind !== 'missing');
  return {
    letters: lettersFor(cells),
    missing: missingReasons.filter((reason) => found.has(reason)),
    signs: {
      bounds: values.some(({ notes }) => notes.some((note) => note === 'about' || note.startsWith('at-'))),
      natures: values.some(({ observation }) => observation.nature !== undefined),
      cumulative: values.some(({ notes }) => notes.includes('cumulative')),
    },
  };
}

/** The cells of one district in a row. */
export type DistrictCells = Readonly<Record<Slot, CellView>>;

/** The cells of a row, by district. */
export function districtCells(
  { cells }: ComparisonRow,
  years: PlanYears,
  { letters }: TableNotes,
): ReadonlyMap<DistrictId, DistrictCells> {
  return new Map(
    [...cells].map(([id, record]) => {
      const [base, target, growth] = slots.map((slot) => cellView(record[slot], slot, years, letters));
      return [id, { base, target, growth } as DistrictCells];
    }),
  );
}

/** The width for fractions in a table’s cells. */
export function fractionsIn(cells: Iterable<ReadonlyMap<DistrictId, DistrictCells>>): number {
  return fractionDigits(
    [...cells].flatMap((row) => [...row.values()].flatMap((record) => slots.map((slot) => record[slot]))),
  );
}
