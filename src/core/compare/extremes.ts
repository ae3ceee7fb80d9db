import { openSide } from '../dataset/derived.ts';
import { rankedIn, type ComparisonTable, type Ranked, type TableCell } from './table.ts';

export type Extreme = 'highest' | 'lowest';

/**
 * The highest and the lowest value of each indicator and column, over districts. Only what compares is ranked:
 * figures of one measure, and at least two that differ. Where a bound
 * leaves the order open nothing is marked; a multiple of the base (翻番) counts as what it makes of it.
 */
export function extremesOf(table: ComparisonTable): ReadonlyMap<TableCell, Extreme> {
  const found = new Map<TableCell, Extreme>();
  for (const cells of seriesOver(table)) {
    const ranked = cells.flatMap((cell) => {
      const place = rankedIn(cell);
      return place ? [{ cell, ...place }] : [];
    });
    const measures = new Set(ranked.map(({ measure }) => measure));
    if (measures.size !== 1) continue;
    const values = ranked.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (least === most) continue;
    for (const { cell, value } of ranked) {
      if (value === most && isCertain(value, ranked, 1)) found.set(cell, 'highest');
      else if (value === least && isCertain(value, ranked, -1)) found.set(cell, 'lowest');
    }
  }
  return found;
}

/**
 * Whether nothing that words leave open may lie beyond a value: ≤2.8 may be less than 2.1, and 15以上 more than 20.
 * @param direction 1 for the highest, −1 for the lowest
 */
function isCertain(value: number, ranked: readonly Ranked[], direction: 1 | -1): boolean {
  return ranked.every((one) => {
    const open = openSide(one.qualifier);
    return one.value === value ? open !== -direction : open !== direction;
  });
}

/** The cells of each indicator and column, over districts. */
function seriesOver({ by, columns, rows, groups }: ComparisonTable): TableCell[][] {
  const cellAt = (row: number, group: number, column: number) => rows[row]?.groups[group]?.[column];
  const outer = by === 'indicator' ? rows.length : groups.length;
  const inner = by === 'indicator' ? groups.length : rows.length;
  return Array.from({ length: outer }, (_, one) =>
    columns.map((_kind, column) =>
      Array.from({ length: inner }, (_other, two) =>
        by === 'indicator' ? cellAt(one, two, column) : cellAt(two, one, column),
      ).filter((cell) => cell !== undefined),
    ),
  ).flat();
}
