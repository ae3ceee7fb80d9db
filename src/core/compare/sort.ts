import type { ColumnKind } from './columns.ts';
import { numberIn, type ComparisonTable, type TableCell, type TableRow } from './table.ts';

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
  const valueOf = (row: TableRow) => sortValue(row.groups[group]?.[column]);
  const rows = table.rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  });
  return { ...table, rows };
}

/** Numbers by size, natures and wordings as texts. */
function sortValue(cell: TableCell | undefined): number | string | undefined {
  if (!cell) return undefined;
  if (cell.kind === 'nature') return cell.nature;
  if (cell.kind === 'wording') return cell.label;
  return numberIn(cell);
}

function nameOf({ head }: TableRow, locale: 'zh' | 'en'): string {
  return head.kind === 'district' ? head.label.name[locale] : head.indicator.name[locale];
}
