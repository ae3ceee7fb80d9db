import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorId, unitId } from '../model/ids.ts';
import type { Unit } from '../model/vocabulary.ts';
import { unitSchema } from '../model/vocabulary.ts';
import { sampleObservation, sampleQuantity } from '../dataset/sample-observations.ts';
import { relation } from './relation.ts';
import type { Observation } from '../model/observation.ts';
import { outcomesOf, resultsOf, sampleRate, sampleRelations } from './sample-input.ts';

const units: Unit[] = [
  ['亿元', 'money-cny', 100_000_000],
  ['万元', 'money-cny', 10_000],
  ['万人', 'persons', 10_000],
].map(([id, dimension, factor]) => unitSchema.parse({ id, name: { zh: id, en: 'unit' }, dimension, factor }));
const corpus = { relations: sampleRelations, units };

const figure = (indicator: string, value: number, unit: string) =>
  sampleObservation(value, {
    indicator: indicatorId.parse(indicator),
    unit: unitId.parse(unit),
    canonical: { value, upper: undefined, unit: unitId.parse(unit) },
    words: `${value}${unit}`,
  });

describe('the check of relations', () => {
  it('multiplies an amount a head by the population, in the units of all', () => {
    const [result] = resultsOf(
      relation,
      [
        figure('gdp', 358, '亿元'),
        figure('gdp-per-capita', 13.8, '万元'),
        figure('population', 50.9, '万人'),
      ],
      corpus,
    );
    expect(result).toMatchObject({ outcome: 'differs', stated: 358, computed: 702.42, difference: -344.42 });
    expect(result?.arithmetic).toBe('13.8万元 × 50.9万人 = 702.42亿元');
    expect(result?.reasons).toEqual(['population', 'source-defect']);
    expect(result).toMatchObject({ premise: '人口口径可以不同。', comparison: undefined });
  });

  it('needs all figures for one time', () => {
    const figures = [figure('gdp', 358, '亿元'), figure('gdp-per-capita', 13.8, '万元')];
    expect(outcomesOf(relation, figures, corpus)).toEqual([]);
    const later = {
      ...figure('population', 50.9, '万人'),
      period: { start: '2025', end: '2025', basis: 'stated' as const },
    };
    expect(outcomesOf(relation, [...figures, later], corpus)).toEqual([]);
  });

  it('lets a part be as large as its whole, within rounding, and no larger', () => {
    const outcome = (part: number) =>
      outcomesOf(relation, [figure('gdp', 10, '亿元'), figure('exports', part, '亿元')], corpus);
    expect(outcome(10)).toEqual(['holds']);
    expect(outcome(11)).toEqual(['holds']);
    expect(outcome(11.1)).toEqual(['differs']);
    const figures = [figure('gdp', 10, '亿元'), figure('exports', 9, '亿元')];
    expect(resultsOf(relation, figures, corpus)).toMatchObject([{ premise: '部分。', comparison: 'part' }]);
    const open = { ...figure('gdp', 10, '亿元'), quantity: sampleQuantity(10, { qualifier: 'at-least' }) };
    expect(outcomesOf(relation, [open, figure('exports', 45, '亿元')], corpus)).toEqual(['unclear']);
  });

  it('lets a product that is only a part be as large as its whole, and no larger', () => {
    const relations = sampleRelations.map((one) => (one.kind === 'product' ? { ...one, within: true } : one));
    const outcome = (gdp: number) =>
      outcomesOf(
        relation,
        [
          figure('gdp', gdp, '亿元'),
          figure('gdp-per-capita', 8.8, '万元'),
          figure('population', 50.9, '万人'),
        ],
        { relations, units },
      );
    // 8.75 × 50.85 = 444.9
    expect(outcome(600)).toEqual(['holds']);
    expect(outcome(445)).toEqual(['holds']);
    expect(outcome(358)).toEqual(['differs']);
  });

  it('sets a part of several years against the most that base and target of its whole make', () => {
    const gdp = (value: number, change: Partial<Observation>) => ({
      ...figure('gdp', value, '亿元'),
      ...change,
    });
    const aim = { role: 'target', period: { start: '2025', end: '2025', basis: 'stated' } } as const;
    const years = { role: 'target', measure: 'cumulative' } as const;
    const part = (value: number) => ({
      ...figure('exports', value, '亿元'),
      ...years,
      period: { start: '2021', end: '2025', basis: 'stated' as const },
    });
    const doubled = gdp(0, {
      ...aim,
      quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
      canonical: undefined,
      words: '翻番',
    });
    const found = (value: number, end: Observation, unless?: string) =>
      resultsOf(relation, [part(value), gdp(43.6, {}), end], {
        units,
        relations: sampleRelations.map((one) =>
          one.kind === 'part' && unless ? { ...one, unless: indicatorId.parse(unless) } : one,
        ),
      });
    expect(found(1108, doubled)).toMatchObject([
      {
        ...{ outcome: 'unclear', stated: 1108, computed: 436, comparison: 'path-at-most' },
        arithmetic: '43.6 × 2 × 5 = 436 < 1,108',
      },
    ]);
    // 翻番 is said of up to a twentieth more: 436 × 1.05 = 457.8
    expect(found(457, doubled)).toMatchObject([{ outcome: 'holds' }]);
    expect(found(459, doubled)).toMatchObject([{ outcome: 'unclear' }]);
    // 87.25 × 5 = 436.25
    expect(found(436, gdp(87.2, aim))).toMatchObject([{ outcome: 'holds', computed: 436 }]);
    expect(found(437, gdp(87.2, aim))).toMatchObject([{ outcome: 'unclear' }]);
    expect(found(1108, doubled, 'gdp')).toEqual([]);
  });

  it('takes a product converted at the lowest rate for the least that the whole may be', () => {
    const relations = sampleRelations.map((one) => (one.kind === 'product' ? { ...one, rate: 6 } : one));
    const dollars = unitSchema.parse({
      ...{ id: '万美元', name: { zh: '万美元', en: 'dollars' }, dimension: 'money-usd', factor: 10_000 },
    });
    const found = (gdp: number) =>
      resultsOf(
        relation,
        [
          figure('gdp', gdp, '亿元'),
          figure('gdp-per-capita', 2.5, '万美元'),
          figure('population', 55, '万人'),
        ],
        { relations, units: [...units, dollars] },
      );
    expect(found(480)).toMatchObject([
      {
        ...{ outcome: 'differs', stated: 480, computed: 825, comparison: 'at-least' },
        arithmetic: '2.5万美元 × 55万人 × 6 = 825亿元 > 480亿元',
      },
    ]);
    expect(found(900)).toMatchObject([{ outcome: 'holds' }]);
  });

  it('does not say that a part is the whole where the whole holds more by definition', () => {
    const relations = sampleRelations.map((one) => (one.kind === 'part' ? { ...one, proper: true } : one));
    const outcome = (part: number, alike = true) =>
      outcomesOf(relation, [figure('gdp', 754.2, '亿元'), figure('exports', part, '亿元')], {
        relations: relations.map((one) => (one.kind === 'part' ? { ...one, alike } : one)),
        units,
      });
    expect(outcome(750)).toEqual(['holds']);
    expect(outcome(754.2)).toEqual(['unclear']);
    expect(outcome(800)).toEqual(['differs']);
    expect(outcome(800, false)).toEqual(['unclear']);
  });

  it('compares the growth of a product with that of its factors, declared or made by base and target', () => {
    const at = (indicator: string) => ({ indicator: indicatorId.parse(indicator) });
    const people = (value: number, change: Partial<Observation>) => ({
      ...figure('population', value, '万人'),
      ...change,
    });
    const outcome = (rate: number) =>
      resultsOf(
        relation,
        [
          sampleRate(rate, at('gdp')),
          sampleRate(6, at('gdp-per-capita')),
          people(50.9, {}),
          people(55, { role: 'target', period: { start: '2025', end: '2025', basis: 'stated' } }),
        ],
        corpus,
      );
    expect(outcome(6.5)).toMatchObject([
      { outcome: 'differs', computed: 7.7, arithmetic: '(1 + 6%) × (55 ÷ 50.9)^(1/5) − 1 = 7.7%' },
    ]);
    expect(outcome(7.7)).toMatchObject([{ outcome: 'holds' }]);
  });

  it('never differs for growth rounded from that of its factors, and does for a point and a half more', () => {
    const at = (indicator: string) => ({ indicator: indicatorId.parse(indicator) });
    const percents = fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(percents, percents, (head, people) => {
        const whole = Number((((1 + head / 100) * (1 + people / 100) - 1) * 100).toFixed(1));
        const rate = (value: number, indicator: string) =>
          sampleRate(value, { ...at(indicator), id: indicator, words: `${value.toFixed(1)}%` });
        // A relation looks at documents that give some level at all.
        const outcome = (value: number) =>
          outcomesOf(
            relation,
            [
              figure('exports', 1, '亿元'),
              rate(value, 'gdp'),
              rate(head, 'gdp-per-capita'),
              rate(people, 'population'),
            ],
            corpus,
          );
        expect(outcome(whole)).toEqual(['holds']);
        expect(outcome(Number((whole + 1.5).toFixed(1)))).toEqual(['differs']);
      }),
    );
  });

  it('never differs for figures rounded from a product, and does when one is a tenth more', () => {
    const amounts = fc.integer({ min: 100, max: 2000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(amounts, amounts, (head, people) => {
        const whole = Number((head * people).toFixed(1));
        const figures = (gdp: number) => [
          figure('gdp', gdp, '亿元'),
          figure('gdp-per-capita', head, '万元'),
          figure('population', people, '万人'),
        ];
        expect(outcomesOf(relation, figures(whole), corpus)).toEqual(['holds']);
        expect(outcomesOf(relation, figures(Number((whole * 1.1).toFixed(1))), corpus)).toEqual(['differs']);
      }),
    );
  });
});
