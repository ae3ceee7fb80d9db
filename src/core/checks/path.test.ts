import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import { samplePlan, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import type { PlanDocument } from '../model/document.ts';
import { path } from './path.ts';
import { ofBreakdown, outcomesOf, resultsOf, sampleRate, sampleTotal } from './sample-input.ts';

const plan = samplePlan('shuangta');
const breakdown: PlanDocument = {
  ...plan,
  id: documentId.parse('shuangta-tasks-2023'),
  meta: { ...plan.meta, kind: 'task-breakdown', period: '2023' },
};
const corpus = { documents: [plan, breakdown] };
const task = (value: number) => ofBreakdown(sampleTarget(value, { year: '2023', id: 'task' }));
const yearly = (value: number) =>
  ofBreakdown(sampleRate(value, { id: 'task', period: { start: '2023', end: '2023', basis: 'stated' } }));

describe('the check of the path', () => {
  it('sets a yearly target against the base of the plan and against its path', () => {
    const results = resultsOf(path, [sampleObservation(6.9), sampleTarget(14), task(4.3)], corpus);
    expect(results).toMatchObject([
      { name: 'gdp.2023.base', outcome: 'differs', stated: 4.3, computed: 6.9, difference: -2.6 },
      { name: 'gdp.2023.path', outcome: 'differs', computed: 10.55, difference: -6.25 },
    ]);
    expect(results[1]?.arithmetic).toBe('6.9 × (14 ÷ 6.9)^(3/5) = 10.55');
  });

  it('holds on the path within the rounding of base and target', () => {
    // 6.85 and 13.5 make 10.29…; the path itself is at 10.55.
    const outcome = (value: number) =>
      outcomesOf(path, [sampleObservation(6.9), sampleTarget(14), task(value)], corpus);
    expect(outcome(10.55)).toEqual(['holds', 'holds']);
    expect(outcome(10.3)).toEqual(['holds', 'holds']);
    expect(outcome(10.2)).toEqual(['holds', 'differs']);
  });

  it('sets a yearly rate against the average, declared or made by base and target, unclear at most', () => {
    expect(outcomesOf(path, [sampleRate(10), yearly(5)], corpus)).toEqual(['unclear']);
    expect(outcomesOf(path, [sampleRate(10), yearly(10)], corpus)).toEqual(['holds']);
    const made = resultsOf(path, [sampleObservation(34_110), sampleTarget(54_900), yearly(5)], corpus);
    expect(made).toMatchObject([{ outcome: 'unclear', computed: 10 }]);
  });

  it('sets a yearly amount against its share of a total, unclear at most', () => {
    expect(outcomesOf(path, [sampleTotal(110), task(28)], corpus)).toEqual(['holds']);
    expect(outcomesOf(path, [sampleTotal(110), task(20)], corpus)).toEqual(['unclear']);
    // 7 of 7 rivers are the whole once more, not the share of a year.
    expect(outcomesOf(path, [sampleTotal(7), task(7)], corpus)).toEqual([]);
  });

  it('looks at targets for the year of the breakdown only', () => {
    const quarter = { ...task(1), period: { start: '2023-01', end: '2023-03', basis: 'stated' as const } };
    expect(outcomesOf(path, [sampleObservation(6.9), sampleTarget(14), quarter], corpus)).toEqual([]);
    const last = { ...task(1), period: { start: '2022', end: '2022', basis: 'stated' as const } };
    expect(outcomesOf(path, [sampleObservation(6.9), sampleTarget(14), last], corpus)).toEqual([]);
  });

  it('never differs for a year on the path, and does for one below the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (base, more) => {
        const target = base + more;
        const on = Number((base * (target / base) ** 0.6).toFixed(2));
        const figures = [sampleObservation(base), sampleTarget(target)];
        expect(outcomesOf(path, [...figures, task(on)], corpus)).toEqual(['holds', 'holds']);
        expect(outcomesOf(path, [...figures, task(base - 1)], corpus)).toEqual(['differs', 'differs']);
      }),
    );
  });
});
