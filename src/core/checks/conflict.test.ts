import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sampleIndicator,
  sampleObservation,
  samplePlan,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { declaredChecksSchema } from '../model/declared-checks.ts';
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

  it('is unclear where 以上 lets two numbers agree, however far apart', () => {
    expect(outcomesOf(conflict, [bound(30, 'at-least'), bound(40, 'more-than', elsewhere)])).toEqual([
      'unclear',
    ]);
    expect(outcomesOf(conflict, [bound(30, 'at-least'), sampleTarget(45.1, elsewhere)])).toEqual(['unclear']);
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

  it('does not think of revised statistics where targets differ', () => {
    const [result] = resultsOf(conflict, [sampleTarget(270), sampleTarget(272, elsewhere)]);
    expect(result).toMatchObject({ outcome: 'differs', reasons: ['source-defect'] });
  });

  it('leaves out a figure that is declared to say something else', () => {
    const plan = samplePlan('shuangta');
    const figures = [380, 383].map((value) =>
      sampleTarget(value, { id: `${plan.id}/01-goals/f${value}`, block: `s1-p${value}` }),
    );
    expect(outcomesOf(conflict, figures)).toEqual(['differs']);
    const apart = [{ figure: '01-goals/f383', note: '年度计划。' }];
    const declared = [declaredChecksSchema.parse({ document: plan.id, apart })];
    expect(outcomesOf(conflict, figures, { declared })).toEqual([]);
  });

  it('tells a declared pair once, also where its wordings may cover different things', () => {
    const plan = samplePlan('shuangta');
    const indicator = { ...sampleIndicator, coverage: [{ label: '可比增速', note: '口径未写明。' }] };
    const one = sampleObservation(24.5, { id: `${plan.id}/01-goals/f1`, label: '可比增速' });
    const other = sampleObservation(20, { id: `${plan.id}/01-goals/f2`, ...{ block: 's9-p9' } });
    const pairs = [{ id: 'rates', one: '01-goals/f1', other: '01-goals/f2' }];
    const declared = [declaredChecksSchema.parse({ document: plan.id, pairs })];
    const corpus = { declared, indicators: new Map([[indicator.id, indicator]]) };
    expect(resultsOf(conflict, [one, other], corpus)).toMatchObject([{ name: 'rates', outcome: 'differs' }]);
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
