import { slots, type ComparisonRow, type Slot } from '../dataset/comparison-row.ts';
import { districtName, type ChartContext } from './chart.ts';

/**
 * What to mind of figures in a chart whose document words them otherwise than the indicator (财政收入 under
 * 一般公共预算收入): a sentence a district and wording, as the table has a sign for it.
 * @param shown the slots whose figures the chart draws
 */
export function coverageRemarks(
  { cells }: ComparisonRow,
  context: ChartContext,
  shown: readonly Slot[] = slots,
): string[] {
  const remarks = [...cells].flatMap(([id, record]) =>
    shown.flatMap((slot) => {
      const cell = record[slot];
      if (cell.kind === 'missing' || !cell.notes.includes('other-coverage')) return [];
      return [context.words.coverage(districtName(context, id), cell.observation.label)];
    }),
  );
  return [...new Set(remarks)];
}
