import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorId } from '../model/ids.ts';
import {
  sampleIndicator,
  sampleIndicatorLike,
  sampleObservation,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { direction } from './direction.ts';
import { outcomesOf, sampleTotal } from './sample-input.ts';

const falling = {
  indicators: new Map([[sampleIndicator.id, { ...sampleIndicator, direction: 'down' as const }]]),
};
const ceiling = (value: number) => ({ quantity: sampleQuantity(value, { qualifier: 'at-most' as const }) });

describe('the check of direction', () => {
  it('holds for a target as high as its base and differs below the rounding of the base', () => {
    const base = sampleObservation(6.9);
    expect(outcomesOf(direction, [base, sampleTarget(6.9)])).toEqual(['holds']);
    expect(outcomesOf(direction, [base, sampleTarget(6.85)])).toEqual(['holds']);
    expect(outcomesOf(direction, [base, sampleTarget(6.84)])).toEqual(['differs']);
  });

  it('turns round for what plans want to fall, and does not judge what has no direction', () => {
    const figures = [sampleObservation(2.8), sampleTarget(3)];
    expect(outcomesOf(direction, figures, falling)).toEqual(['differs']);
    const none = {
      indicators: new Map([[sampleIndicator.id, { ...sampleIndicator, direction: 'none' as const }]]),
    };
    expect(outcomesOf(direction, figures, none)).toEqual([]);
  });

  it('is unclear for a ceiling above a result or above another ceiling', () => {
    const target = sampleTarget(3, ceiling(3));
    expect(outcomesOf(direction, [sampleObservation(2.1), target], falling)).toEqual(['unclear']);
    expect(outcomesOf(direction, [sampleObservation(2.8, ceiling(2.8)), target], falling)).toEqual([
      'unclear',
    ]);
  });

  it('divides a total by its years', () => {
    const base = sampleObservation(23.2);
    expect(outcomesOf(direction, [base, sampleTotal(110)])).toEqual(['differs']);
    expect(outcomesOf(direction, [base, sampleTotal(116)])).toEqual(['holds']);
  });

  it('looks at an indicator alike where a document gives no result, and is then unclear at most', () => {
    const other = indicatorId.parse('other');
    const relations = [
      {
        id: 'alike',
        kind: 'alike' as const,
        indicators: [sampleIndicator.id, other] as [typeof other, typeof other],
        note: '口径。',
      },
    ];
    const indicators = new Map([sampleIndicator, sampleIndicatorLike('other')].map((one) => [one.id, one]));
    const figures = [sampleTarget(5), sampleObservation(6, { indicator: other })];
    expect(outcomesOf(direction, figures, { relations, indicators })).toEqual(['unclear']);
    expect(outcomesOf(direction, figures, { indicators })).toEqual([]);
  });

  it('never differs for a plan that rises, and does when its target is lowered below the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (base, more) => {
        expect(outcomesOf(direction, [sampleObservation(base), sampleTarget(base + more)])).toEqual([
          'holds',
        ]);
        expect(outcomesOf(direction, [sampleObservation(base + 1), sampleTarget(base)])).toEqual(['differs']);
      }),
    );
  });
});
