import { ratioName, rows, type Measures, type Row } from './rows.ts';

/** What was measured of one engine. */
export interface Column {
  readonly name: string;
  readonly measures: Measures;
}

const order = Object.keys(rows) as Row[];

/** A table of engines side by side; rows that none has are left out, what one lacks is a dash. */
export function tableOf(columns: readonly Column[]): string {
  const shown = order.filter((row) => columns.some(({ measures }) => measures[row]));
  return aligned([
    ['', ...columns.map(({ name }) => name)],
    ...shown.map((row) => [
      rows[row].label,
      ...columns.map(({ measures }) => written(measures[row], rows[row].digits)),
    ]),
  ]);
}

/** Our figures as parts of each peer’s, the median of each. */
export function ratiosOf([ours, ...peers]: readonly Column[]): string {
  const lines = peers.flatMap(({ name, measures }) => {
    const ratios = order.flatMap((row) => {
      const called = ratioName(row);
      const [own, other] = [ours?.measures[row]?.[0], measures[row]?.[0]];
      if (!called || own === undefined || other === undefined) return [];
      return [`${called} ${(own / other).toFixed(own < other / 10 ? 3 : 2)}`];
    });
    return ratios.length > 0 ? [`ours : ${name} = ${ratios.join(', ')}`] : [];
  });
  return lines.join('\n');
}

/** Lines of cells in columns, the first to the left and the others to the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const cellOf = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(cellOf).join('   ').trimEnd()).join('\n');
}

function written(figures: readonly number[] | undefined, digits: number): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const known = figures?.filter((figure) => !Number.isNaN(figure)) ?? [];
  return known.map((figure) => figure.toLocaleString('en', format)).join(' / ') || '–';
}
