import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { sampleIndicator, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { multiple } from './multiple.ts';
import { outcomesOf, resultsOf, sampleRate } from './sample-input.ts';

const words = (times: number, text: string) =>
  sampleTarget(0, {
    id: 'words',
    quantity: { kind: 'words', qualifier: 'text', multiple: times },
    canonical: undefined,
    words: text,
  });

describe('the check of multiples', () => {
  it('compares 翻一番 with the quotient of target and base', () => {
    const [result] = resultsOf(multiple, [words(2, '翻一番'), sampleObservation(6.9), sampleTarget(14)]);
    expect(result).toMatchObject({
      outcome: 'holds',
      stated: 2,
      computed: 2.03,
      arithmetic: '14 ÷ 6.9 = 2.03',
    });
  });

  it('differs where 增长1.5倍 is said of three times the base, in the terms of the document', () => {
    const figures = [words(2.5, '增长1.5倍'), sampleObservation(55), sampleTarget(165)];
    expect(resultsOf(multiple, figures)[0]).toMatchObject({
      outcome: 'differs',
      stated: 1.5,
      computed: 2,
      difference: -0.5,
      arithmetic: '165 ÷ 55 − 1 = 2',
    });
  });

  it('takes what one sentence gives for one thing, whatever the wording of its growth may cover', () => {
    const indicator = { ...sampleIndicator, coverage: [{ label: '可比年均递增', note: '口径不同。' }] };
    const indicators = new Map([[indicator.id, indicator]]);
    const sentence = { block: 's1-p1', quote: '增长1.5倍，可比年均递增24.5%。' };
    const outcome = (change: Partial<Observation>) => {
      const rate = sampleRate(24.5, { label: '可比年均递增', ...sentence, ...change });
      return outcomesOf(multiple, [{ ...words(2.5, '增长1.5倍'), ...sentence }, rate], { indicators });
    };
    expect(outcome({})).toEqual(['differs']);
    expect(outcome({ quote: '可比年均递增24.5%。' })).toEqual(['unclear']);
    expect(outcome({ block: 's9-p9' })).toEqual(['unclear']);
  });

  it('takes a twentieth either way for the multiple', () => {
    const written = (target: number) => [
      words(2, '翻番'),
      sampleObservation(100, { words: '100.00亿元' }),
      sampleTarget(target, { words: `${target.toFixed(2)}亿元` }),
    ];
    expect(outcomesOf(multiple, written(190))).toEqual(['holds']);
    expect(outcomesOf(multiple, written(210))).toEqual(['holds']);
    expect(outcomesOf(multiple, written(210.1))).toEqual(['differs']);
    expect(outcomesOf(multiple, written(189.9))).toEqual(['differs']);
  });

  it('compares it with the declared growth, and with that of an indicator alike as unclear at most', () => {
    expect(outcomesOf(multiple, [words(2, '翻番'), sampleRate(15)])).toEqual(['holds']);
    expect(outcomesOf(multiple, [words(2, '翻番'), sampleRate(25)])).toEqual(['differs']);
    const other = indicatorId.parse('other');
    const relations = [
      {
        id: 'alike',
        kind: 'alike' as const,
        indicators: [sampleIndicator.id, other] as [typeof other, typeof other],
        note: '口径。',
      },
    ];
    expect(
      outcomesOf(multiple, [words(2, '翻番'), sampleRate(25, { indicator: other })], { relations }),
    ).toEqual(['unclear']);
  });

  it('never differs where the target is the multiple of the base, and does when it is a half more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 5000 }), fc.constantFrom(1.5, 2, 2.5, 3, 4), (base, times) => {
        const target = (factor: number) => sampleTarget(Math.round(base * times * factor));
        expect(outcomesOf(multiple, [words(times, '倍'), sampleObservation(base), target(1)])).toEqual([
          'holds',
        ]);
        expect(outcomesOf(multiple, [words(times, '倍'), sampleObservation(base), target(1.5)])).toEqual([
          'differs',
        ]);
      }),
    );
  });
});
