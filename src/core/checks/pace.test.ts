import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { Relation } from '../model/relation.ts';
import { sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { pace } from './pace.ts';
import { outcomesOf, resultsOf, sampleRate, sampleRelations, sampleStructure } from './sample-input.ts';

const income = { indicator: indicatorId.parse('urban-income') };
const relations: Relation[] = [
  { id: 'pace', kind: 'pace', whole: indicatorId.parse('gdp'), words: ['经济增长'], note: '口径。' },
];
const words = (relation: 'same-as' | 'above'): Observation =>
  sampleRate(0, {
    ...income,
    id: 'words',
    canonical: undefined,
    quantity: { kind: 'words', qualifier: 'text', multiple: undefined },
    benchmark: { relation, of: '经济增长' },
  });

describe('the check of pace', () => {
  it('sets the growth that base and target make against that of the whole', () => {
    const figures = [
      words('same-as'),
      sampleObservation(34_110, income),
      sampleTarget(54_900, income),
      sampleRate(10),
    ];
    expect(resultsOf(pace, figures, { relations })).toMatchObject([
      { outcome: 'holds', stated: 10, computed: 10, arithmetic: '(54,900 ÷ 34,110)^(1/5) − 1 = 10% / 10%' },
    ]);
  });

  it('takes a percentage point for in pace, and what is farther as unclear', () => {
    const outcome = (rate: number) =>
      outcomesOf(
        pace,
        [
          words('same-as'),
          sampleRate(rate, { ...income, words: `${rate}.0%` }),
          sampleRate(10, { words: '10.0%' }),
        ],
        {
          relations,
        },
      );
    expect(outcome(11)).toEqual(['holds']);
    expect(outcome(12)).toEqual(['unclear']);
    expect(outcome(8)).toEqual(['unclear']);
  });

  it('differs where what is to be above is below', () => {
    const outcome = (rate: number) =>
      outcomesOf(pace, [words('above'), sampleRate(rate, income), sampleRate(10)], { relations });
    expect(outcome(18)).toEqual(['holds']);
    expect(outcome(8)).toEqual(['differs']);
  });

  it('compares a sector with the whole by the structures at both ends', () => {
    const service = indicatorId.parse('service-value-added');
    const above = { ...words('above'), indicator: service };
    const doubled = sampleTarget(0, {
      id: 'doubled',
      canonical: undefined,
      quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
    });
    const found = (share: number, say = above) =>
      resultsOf(
        pace,
        [
          say,
          doubled,
          sampleStructure([4.8, 11.8, 83.4]),
          sampleStructure([5, 95 - share, share], {
            role: 'target',
            period: { start: '2025', end: '2025', basis: 'stated' },
          }),
        ],
        { relations: [...relations, ...sampleRelations] },
      );
    expect(found(75)).toMatchObject([
      {
        outcome: 'differs',
        arithmetic: '(2 × 75 ÷ 83.4)^(1/5) − 1 = 12.5% / 2^(1/5) − 1 = 14.9%',
        difference: -2.4,
      },
    ]);
    expect(found(84)).toMatchObject([{ outcome: 'holds' }]);
    expect(found(75, { ...words('same-as'), indicator: service })).toMatchObject([{ outcome: 'unclear' }]);
  });

  it('never differs where the share of a sector rises, and does where it falls by more than its rounding', () => {
    const service = indicatorId.parse('service-value-added');
    const later = {
      role: 'target' as const,
      period: { start: '2025', end: '2025', basis: 'stated' as const },
    };
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 800 }), fc.integer({ min: 0, max: 100 }), (share, change) => {
        const structure = (tenths: number, more = {}) =>
          sampleStructure([5, (950 - tenths) / 10, tenths / 10], { id: `structure-${tenths}`, ...more });
        const outcome = (to: number) =>
          outcomesOf(
            pace,
            [
              { ...words('above'), indicator: service },
              sampleRate(10),
              structure(share),
              structure(to, { ...later, id: 'later' }),
            ],
            { relations: [...relations, ...sampleRelations] },
          );
        expect(outcome(share + change)).toEqual(['holds']);
        // A share in whole per cent may be rounded by half of one at either end.
        expect(outcome(share - 11 - (change % 80))).toEqual(['differs']);
      }),
    );
  });

  it('says nothing where a rate is not given', () => {
    expect(outcomesOf(pace, [words('same-as'), sampleRate(10)], { relations })).toEqual([]);
  });
});
