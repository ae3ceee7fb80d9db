import type { ColumnKind } from './columns.ts';
import { rankedIn, type ComparisonTable, type TableCell, type TableRow } from './table.ts';

/** How rows are ordered: by their names, or by one column of one group. */
export interface TableOrder {
  /** Id of the district or indicator that heads the group; undefined for the order of names. */
  readonly group: string | undefined;
  readonly column: ColumnKind | undefined;
  readonly descending: boolean;
}

/** The table with its rows in another order; rows without a value in the column come last either way. */
export function sortedTable(
  table: ComparisonTable,
  order: TableOrder | undefined,
  locale: 'zh' | 'en',
): ComparisonTable {
  if (!order) return table;
  const sign = order.descending ? -1 : 1;
  if (order.group === undefined) {
    const names = new Intl.Collator(locale === 'zh' ? 'zh-CN-u-co-pinyin' : 'en');
    const rows = table.rows.toSorted((a, b) => sign * names.compare(nameOf(a, locale), nameOf(b, locale)));
    return { ...table, rows };
  }
  const group = table.groups.findIndex(({ id }) => id === order.group);
  const column = table.columns.findIndex((kind) => kind === order.column);
  if (group < 0 || column < 0) return table;
  const cells = new Map(table.rows.map((row) => [row, row.groups[group]?.[column]]));
  const first = mostCommonMeasure([...cells.values()]);
  const keys = new Map([...cells].map(([row, cell]) => [row, sortKey(cell, first)]));
  const rows = table.rows.toSorted((a, b) => {
    const [left, right] = [keys.get(a), keys.get(b)];
    if (!left || !right) return Number(!left) - Number(!right);
    if (left.tier !== right.tier) return left.tier - right.tier;
    return left.by === right.by ? 0 : sign * (left.by < right.by ? -1 : 1);
  });
  return { ...table, rows };
}

interface SortKey {
  /** Values of other measures than most come after these: a total of years is not greater than a yearly value. */
  readonly tier: number;
  readonly by: number | string;
}

/** Numbers by size within their measure, natures and wordings as texts. */
function sortKey(cell: TableCell | undefined, first: string | undefined): SortKey | undefined {
  if (!cell) return undefined;
  const text = cell.kind === 'nature' ? cell.nature : cell.kind === 'wording' ? cell.label : undefined;
  if (text !== undefined) return { tier: 0, by: text };
  const ranked = rankedIn(cell);
  return ranked && { tier: ranked.measure === first ? 0 : 1, by: ranked.value };
}

/** The measure of most cells; of as many, the one that comes first. */
function mostCommonMeasure(cells: readonly (TableCell | undefined)[]): string | undefined {
  const measures = cells.flatMap((cell) => (cell && rankedIn(cell)?.measure) ?? []);
  const counts = Map.groupBy(measures, (measure) => measure);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function nameOf({ head }: TableRow, locale: 'zh' | 'en'): string {
  return head.kind === 'district' ? head.label.name[locale] : head.indicator.name[locale];
}
