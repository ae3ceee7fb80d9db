import { rankedIn, type ComparisonTable, type TableCell } from './table.ts';

export type Extreme = 'highest' | 'lowest';

/**
 * The highest and the lowest value of each indicator and column, over districts. Only what compares is ranked:
 * figures of one measure, and at least two that differ. A value that words leave open keeps its rank by its
 * number, a multiple of the base (翻番) by what it makes of it.
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
      if (value === most) found.set(cell, 'highest');
      else if (value === least) found.set(cell, 'lowest');
    }
  }
  return found;
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
