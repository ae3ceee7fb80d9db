import type { Chart } from './chart.ts';
import type { PosterFoot } from './poster.ts';

/** Heads of what every row of a chart’s numbers repeats, in the language of the interface. */
export interface ChartRowHeads {
  readonly title: string;
  readonly measure: string;
  readonly remarks: string;
  readonly source: string;
  readonly address: string;
}

/**
 * The numbers of a chart for a file that stands alone: each row with the chart’s title, measure, remarks, source and
 * address, for a table of numbers has no head or foot of its own.
 */
export function chartRows(
  { title, subtitle, remarks, table }: Chart,
  { source, address }: PosterFoot,
  heads: ChartRowHeads,
): (readonly (string | number | undefined)[])[] {
  const about = [title, subtitle, remarks.join(' '), source, address];
  return [
    [...table.columns, heads.title, heads.measure, heads.remarks, heads.source, heads.address],
    ...table.rows.map((row) => [...row, ...about]),
  ];
}
