import { describe, expect, it } from 'vitest';
import type { Corpus } from '../model/corpus.ts';
import type { PlanDocument } from '../model/document.ts';
import { districtId, documentId } from '../model/ids.ts';
import { ambitionRows } from './ambition.ts';
import { datasetFrom } from './dataset.ts';
import { commonYears } from './overview.ts';
import { sampleCorpus } from './sample-corpus.ts';
import {
  present,
  sampleDistrict,
  sampleObservation,
  samplePlan,
  sampleTarget,
} from './sample-observations.ts';

const [linghe, shuangta] = ['linghe', 'shuangta'].map((id) => districtId.parse(id)) as [never, never];
const earlier = ['linghe', 'shuangta'].map((id) => samplePlan(id));
const later = samplePlan('shuangta', [], '2026/2030');
const ofLater = { district: shuangta, document: documentId.parse('shuangta-fyp15') };
const observations = [
  sampleObservation(124, { district: linghe }),
  sampleTarget(170, { district: linghe }),
  sampleObservation(142, { district: shuangta }),
  sampleTarget(190, { district: shuangta }),
  sampleObservation(185, { ...ofLater, year: '2025', id: 'shuangta-fyp15/01-a/185' }),
  sampleTarget(230, { ...ofLater, year: '2030', id: 'shuangta-fyp15/01-a/230' }),
];

function corpusWith(documents: readonly PlanDocument[]): Corpus {
  return sampleCorpus({ districts: ['linghe', 'shuangta'].map(sampleDistrict), documents });
}

function wordsOf(documents: readonly PlanDocument[]): (readonly (string | undefined)[])[] {
  const [row] = datasetFrom(corpusWith(documents), observations).comparison;
  return [...present(row).cells.values()].map(({ base, target }) =>
    [base, target].map(({ observation }) => observation?.words),
  );
}

describe('datasetFrom', () => {
  it.each([
    ['after', [...earlier, later]],
    ['before', [later, ...earlier]],
  ])('compares the plans of the common period, a second plan of a district standing %s', (_, documents) => {
    expect(wordsOf(documents)).toEqual([
      ['124亿元', '170亿元'],
      ['142亿元', '190亿元'],
    ]);
  });

  it('takes series and ambitions from the compared plans, and keeps all observations', () => {
    const {
      observations: all,
      series,
      comparison,
    } = datasetFrom(corpusWith([...earlier, later]), observations);
    const used = series.flatMap((one) => one.observations);
    expect(all).toHaveLength(6);
    expect(used.map(({ words }) => words)).toEqual(['124亿元', '170亿元', '142亿元', '190亿元']);
    const ends = ambitionRows(comparison).flatMap(({ ambitions }) => ambitions.flatMap((one) => one.ends));
    expect(new Set(ends.map(({ document }) => document))).toEqual(
      new Set(['linghe-fyp14', 'shuangta-fyp14']),
    );
  });

  it('counts a district whose only plan is of another period as one without a plan', () => {
    const plans = [samplePlan('linghe'), samplePlan('xinglongtai'), later];
    expect(wordsOf(plans)).toEqual([
      ['124亿元', '170亿元'],
      [undefined, undefined],
    ]);
  });

  it('of periods with equally many plans compares the latest', () => {
    const plans = [samplePlan('linghe'), later];
    expect(commonYears({ documents: plans })).toEqual({ base: 2025, target: 2030 });
    expect(wordsOf(plans)).toEqual([
      [undefined, undefined],
      ['185亿元', '230亿元'],
    ]);
  });
});
