import { comparisonOf } from '../dataset/comparison.ts';
import {
  sampleDistrict,
  sampleIndicator,
  sampleObservation,
  samplePlan,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { labelsOf } from '../districts/label.ts';
import { districtId } from '../model/ids.ts';
import { comparisonTable, type ComparisonTable } from './table.ts';

export const ids = ['linghe', 'shuangta', 'shuangtaizi'];
export const years = { base: 2020, target: 2025 };
export const at = (id: string) => ({
  district: districtId.parse(id),
  document: samplePlan(id).id,
});
const doubled = {
  quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
  canonical: undefined,
  words: '翻番',
} as const;
export const rows = comparisonOf(
  [sampleIndicator],
  ids.map(sampleDistrict),
  ids.map((id) => samplePlan(id)),
  [
    sampleObservation(124, at('linghe')),
    sampleTarget(170, at('linghe')),
    sampleObservation(142.78, at('shuangta')),
    sampleTarget(0, { ...at('shuangta'), ...doubled }),
    sampleObservation(160, {
      ...at('shuangtaizi'),
      role: 'estimate',
      quantity: sampleQuantity(160, { qualifier: 'about' }),
    }),
  ],
);
export const labels = [...labelsOf(ids.map(sampleDistrict)).values()];
/** The table of a small comparison: a pair of numbers, a doubled value, and a lone estimate in round figures. */
export const tableBy = (by: ComparisonTable['by']) =>
  comparisonTable(rows, labels, ['base', 'target', 'implied-growth', 'nature', 'wording'], by, years);
