import { describe, expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { indicatorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { findingsOf } from './findings.ts';
import { sampleInput, sampleRate } from './sample-input.ts';

describe('findings', () => {
  const plan = [sampleRate(15.2), sampleObservation(6.9), sampleTarget(14)];

  it('are named by document, check, indicator and period', () => {
    expect(findingsOf(sampleInput(plan)).map(({ id }) => id)).toEqual([
      'shuangta-fyp14.growth.gdp.2021-2025',
      'shuangta-fyp14.direction.gdp.2025',
    ]);
  });

  it('keep their names when another is found, which adds its place', () => {
    const second = sampleRate(15, { id: 'second', chapter: '09-b', figure: 's9-p1-f1', block: 's9-p1' });
    expect(findingsOf(sampleInput([...plan, second])).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'shuangta-fyp14.growth.gdp.2021-2025',
        'shuangta-fyp14.growth.gdp.2021-2025.09-b-s9-p1-f1',
      ]),
    );
  });

  it('give reasons only where figures do not agree', () => {
    const [held] = findingsOf(sampleInput(plan));
    expect(held).toMatchObject({ outcome: 'holds', reasons: [], difference: 0 });
    const [apart] = findingsOf(sampleInput([sampleRate(20), sampleObservation(6.9), sampleTarget(14)]));
    expect(apart?.reasons.length).toBeGreaterThan(0);
  });

  it('are about the indicator of the target, also where its base is of another', () => {
    const other = { ...sampleIndicator, id: indicatorId.parse('other') };
    const relations: Relation[] = [
      { id: 'alike', kind: 'alike', indicators: [sampleIndicator.id, other.id], note: '口径。' },
    ];
    const indicators = new Map([sampleIndicator, other].map((one) => [one.id, one]));
    const figures = [sampleTarget(5), sampleObservation(6, { indicator: other.id })];
    expect(findingsOf(sampleInput(figures, { relations, indicators }))).toMatchObject([
      { check: 'direction', indicator: sampleIndicator.id },
    ]);
  });

  it('do not explain by constant prices what is counted in current ones in every respect', () => {
    const reasons = (indicator: Indicator) => {
      const indicators = new Map([[indicator.id, indicator]]);
      const figures = [sampleRate(20), sampleObservation(6.9), sampleTarget(14)];
      return findingsOf(sampleInput(figures, { indicators }))[0]?.reasons;
    };
    expect(reasons(sampleIndicator)).toContain('constant-prices');
    expect(reasons({ ...sampleIndicator, prices: 'current' })).toEqual(['revision']);
  });

  it('do not explain by wordings what differs, as these make it unclear at most', () => {
    const figures = [sampleObservation(363), sampleObservation(358, { block: 's9-p9', label: '经济总量' })];
    const [differing] = findingsOf(sampleInput(figures));
    expect(differing).toMatchObject({ outcome: 'differs', reasons: ['revision', 'source-defect'] });
    const change = sampleRate(61, { measure: 'change' });
    const compound = findingsOf(sampleInput([change, sampleRate(7)]));
    expect(compound).toMatchObject([{ outcome: 'differs', reasons: ['source-defect'] }]);
  });
});
