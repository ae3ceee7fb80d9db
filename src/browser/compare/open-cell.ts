import type { ComparisonTable, TableHead } from '#core/compare/table.ts';
import type { OpenCell } from './SourcePanel.tsx';

/** The cell of a name (`linghe gdp target`) with its heads; undefined where the table no longer has it. */
export function openCell({ rows, groups, columns }: ComparisonTable, name: string): OpenCell | undefined {
  const [district, indicator, column] = name.split(' ');
  const at = columns.findIndex((kind) => kind === column);
  for (const row of rows) {
    for (const [index, group] of groups.entries()) {
      const heads: readonly TableHead[] = [row.head, group];
      const [one, two] = [heads.find(isDistrict), heads.find(isIndicator)];
      const cell = row.groups[index]?.[at];
      const kind = columns[at];
      if (one && two && cell && kind && one.id === district && two.id === indicator) {
        return { district: one, indicator: two, column: kind, cell };
      }
    }
  }
  return undefined;
}

function isDistrict(head: TableHead): head is OpenCell['district'] {
  return head.kind === 'district';
}

function isIndicator(head: TableHead): head is OpenCell['indicator'] {
  return head.kind === 'indicator';
}
