import type { Observation } from '../model/observation.ts';
import { figureText } from '../dataset/cell-text.ts';
import { slots, type ComparisonRow, type Slot } from '../dataset/comparison-row.ts';
import { districtName, valueWithUnit, whenOf, type ChartContext } from './chart.ts';

/**
 * What to mind of figures in a chart, for which the table has signs: wordings that may cover more or less than the
 * indicator (财政收入 under 一般公共预算收入), figures of which the document leaves open what they measure, and other
 * numbers that it gives for the same.
 * @param shown the slots whose figures the chart draws
 */
export function cellRemarks(
  { indicator, cells }: ComparisonRow,
  context: ChartContext,
  shown: readonly Slot[] = slots,
): string[] {
  const { words } = context;
  const remarks = [...cells].flatMap(([id, record]) =>
    shown.flatMap((slot) => {
      const cell = record[slot];
      if (cell.kind === 'missing') return [];
      const { notes, observation, others } = cell;
      const name = districtName(context, id);
      const written = (one: Observation) =>
        valueWithUnit(context, figureText(one), slot === 'growth' ? '%' : indicator.unit);
      const numbers = others.filter(({ measure }) => measure === observation.measure).map(written);
      return [
        ...(notes.includes('other-coverage') ? [words.coverage(name, observation.label)] : []),
        ...(notes.includes('unclear-measure')
          ? [words.unclear(name, written(observation), isRate(observation))]
          : []),
        ...(notes.includes('several-values') && numbers.length > 0
          ? [
              words.several(name, whenOf(context, observation.period, observation.role), [
                ...new Set(numbers),
              ]),
            ]
          : []),
      ];
    }),
  );
  return [...new Set(remarks)];
}

function isRate({ measure, alternativeMeasure }: Observation): boolean {
  return measure === 'growth' || alternativeMeasure === 'growth';
}
