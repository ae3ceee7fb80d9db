import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sampleIndicator,
  sampleObservation,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import type { Observation } from '../model/observation.ts';
import { conflict } from './conflict.ts';
import { outcomesOf, resultsOf } from './sample-input.ts';

const elsewhere = { id: 'elsewhere', block: 's9-p9' };
const bound = (
  value: number,
  qualifier: 'at-least' | 'more-than' | 'about',
  change: Partial<Observation> = {},
) => sampleTarget(value, { quantity: sampleQuantity(value, { qualifier }), ...change });

describe('the check of two values', () => {
  it('differs where one thing has two, and says by how much', () => {
    const [result] = resultsOf(conflict, [sampleObservation(363), sampleObservation(358, elsewhere)]);
    expect(result).toMatchObject({ outcome: 'differs', stated: 363, computed: 358, arithmetic: '363 ≠ 358' });
  });

  it('holds where one is the other rounded, to the half of its last digit', () => {
    const rounded = (value: number, other: string) =>
      outcomesOf(conflict, [
        sampleObservation(value),
        sampleObservation(Number(other), { ...elsewhere, words: `${other}亿元` }),
      ]);
    expect(rounded(154.8, '155')).toEqual(['holds']);
    expect(rounded(154.5, '155')).toEqual(['holds']);
    expect(rounded(154.4, '155')).toEqual(['differs']);
    expect(rounded(2.4, '2.3')).toEqual(['differs']);
  });

  it('is unclear where 以上 lets two numbers agree, up to a half of them, and differs beyond', () => {
    expect(outcomesOf(conflict, [bound(30, 'at-least'), bound(40, 'more-than', elsewhere)])).toEqual([
      'unclear',
    ]);
    expect(outcomesOf(conflict, [bound(30, 'at-least'), sampleTarget(45.1, elsewhere)])).toEqual(['differs']);
    expect(outcomesOf(conflict, [bound(30, 'at-least'), sampleTarget(30, elsewhere)])).toEqual(['holds']);
  });

  it('holds where a number without such words keeps to the bound of another', () => {
    const [result] = resultsOf(conflict, [bound(3, 'at-least'), sampleTarget(4, elsewhere)]);
    expect(result).toMatchObject({ outcome: 'holds', arithmetic: '3 < 4' });
    expect(outcomesOf(conflict, [bound(30, 'at-least'), sampleTarget(45, elsewhere)])).toEqual(['holds']);
    expect(outcomesOf(conflict, [bound(30, 'at-least'), sampleTarget(28, elsewhere)])).toEqual(['differs']);
  });

  it('says what may lie behind whatever differs, of totals, too', () => {
    const total = {
      measure: 'cumulative' as const,
      period: { start: '2016', end: '2020', basis: 'stated' as const },
    };
    const [result] = resultsOf(conflict, [
      sampleObservation(5, total),
      sampleObservation(10, { ...total, ...elsewhere }),
    ]);
    expect(result).toMatchObject({ outcome: 'differs', reasons: ['source-defect'] });
  });

  it('is unclear where the indicator notes that a wording may cover something else', () => {
    const indicator = { ...sampleIndicator, coverage: [{ label: '经济总量', note: '口径未写明。' }] };
    const indicators = new Map([[indicator.id, indicator]]);
    const figures = [sampleObservation(363), sampleObservation(358, { ...elsewhere, label: '经济总量' })];
    expect(outcomesOf(conflict, figures, { indicators })).toEqual(['unclear']);
  });

  it('tells results from targets, years, scopes and measures, and two wordings of one sentence', () => {
    const others = [
      sampleTarget(1, { year: '2020' }),
      sampleObservation(2, { year: '2019' }),
      sampleObservation(3, { scope: '开发区' }),
      sampleObservation(4, { measure: 'cumulative' }),
      sampleObservation(5, { label: '增加投资' }),
    ];
    expect(outcomesOf(conflict, [sampleObservation(363), ...others])).toEqual([]);
  });

  it('finds a changed figure among equal ones, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2, max: 5 }), (value, count) => {
        const equal = Array.from({ length: count }, (_, index) =>
          sampleObservation(value, { id: `f${index}`, block: `s1-p${index}` }),
        );
        expect(outcomesOf(conflict, equal)).toEqual(['holds']);
        const changed = sampleObservation(value + 1, { id: 'changed', block: 's9-p1' });
        expect(outcomesOf(conflict, [...equal, changed])).toEqual(['differs']);
      }),
    );
  });
});
