import { labelsOf } from '../districts/label.ts';
import { comparisonOf } from '../dataset/comparison.ts';
import type { ComparisonRow } from '../dataset/comparison-row.ts';
import { present, sampleDistrict, sampleIndicator, samplePlan } from '../dataset/sample-observations.ts';
import type { Observation } from '../model/observation.ts';
import type { FullChartContext } from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import type { Drawing, Mark } from './drawing.ts';

/** Districts, rows and words for tests of charts. */

const ids = ['linghe', 'shuangta', 'shuangtaizi'];

/** A context with the sample districts and the words of an interface language. */
export function sampleContext(words: ChartWords): FullChartContext {
  return {
    years: { base: 2020, target: 2025 },
    labels: labelsOf(ids.map(sampleDistrict)),
    locale: 'zh',
    words,
  };
}

/** A row of the sample indicator over the sample districts. */
export function sampleRow(observations: readonly Observation[], indicator = sampleIndicator): ComparisonRow {
  const plans = ids.map((id) => samplePlan(id));
  const [row] = comparisonOf([indicator], ids.map(sampleDistrict), plans, observations);
  return present(row);
}

/** All marks of a drawing, where they stand on the whole. */
export function marksIn({ groups }: Drawing): Mark[] {
  return groups.flatMap(({ marks }) => marks);
}

/** All texts of a drawing, in their order. */
export function textsIn(drawing: Drawing): string[] {
  return marksIn(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}
