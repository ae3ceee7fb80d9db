import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import type { PlanDocument } from '../model/document.ts';
import { samplePlan, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { implied } from './implied.ts';
import { ofBreakdown, outcomesOf, resultsOf, sampleRate } from './sample-input.ts';

const plan = samplePlan('shuangta');
const breakdown: PlanDocument = {
  ...plan,
  id: documentId.parse('shuangta-tasks-2023'),
  meta: { ...plan.meta, kind: 'task-breakdown', period: '2023' },
};
const corpus = { documents: [plan, breakdown] };
const target = (value: number, words = `${value}亿元`) =>
  ofBreakdown(sampleTarget(value, { year: '2023', id: 'target', words }));
const rate = (value: number) =>
  ofBreakdown(
    sampleRate(value, {
      id: 'rate',
      words: `${value.toFixed(1)}%`,
      period: { start: '2023', end: '2023', basis: 'stated' },
    }),
  );

describe('the check of what a target and its growth imply', () => {
  it('sets the year before against the result of the plan', () => {
    const [result] = resultsOf(implied, [sampleObservation(6.9), target(4.3), rate(17.5)], corpus);
    expect(result).toMatchObject({
      outcome: 'differs',
      stated: 3.66,
      computed: 6.9,
      arithmetic: '4.3 ÷ (1 + 17.5%) = 3.66',
    });
  });

  it('takes the rounding of all three', () => {
    // 110.5 ÷ 1.0995 is 100.5, and 101 stands for no less than 100.5.
    const outcome = (base: number) =>
      outcomesOf(implied, [sampleObservation(base), target(110), rate(10)], corpus);
    expect(outcome(100)).toEqual(['holds']);
    expect(outcome(101)).toEqual(['holds']);
    expect(outcome(102)).toEqual(['differs']);
  });

  it('says nothing where target, growth or the plan’s result is not given', () => {
    expect(outcomesOf(implied, [sampleObservation(6.9), target(4.3)], corpus)).toEqual([]);
    expect(outcomesOf(implied, [target(4.3), rate(17.5)], corpus)).toEqual([]);
  });

  it('never differs for a year that continues from the plan, and does for half of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 1000 }), fc.integer({ min: 1, max: 30 }), (base, percent) => {
        const aim = (share: number) => Number((base * share * (1 + percent / 100)).toFixed(1));
        const outcome = (share: number) =>
          outcomesOf(implied, [sampleObservation(base), target(aim(share)), rate(percent)], corpus);
        expect(outcome(1)).toEqual(['holds']);
        expect(outcome(0.5)).toEqual(['differs']);
      }),
    );
  });
});
