import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation.ts';
import { unitId } from '../model/ids.ts';
import type { ComparisonCell } from './comparison-row.ts';
import { derived, growthPair, isAnnualByArithmetic, type DerivedValue } from './derived.ts';
import { sampleObservation, sampleQuantity, sampleTarget } from './sample-observations.ts';

const value = (observation: Observation): ComparisonCell => ({
  kind: 'value',
  observation,
  others: [],
  notes: [],
});
const words = (text: string, multiple: number | undefined): ComparisonCell => ({
  kind: 'words',
  observation: sampleTarget(0, {
    quantity: { kind: 'words', qualifier: 'text', multiple },
    canonical: undefined,
    words: text,
  }),
  others: [],
  notes: [],
});
const missing: ComparisonCell = {
  kind: 'missing',
  reason: 'not-stated',
  observation: undefined,
  instead: [],
};
const qualified = (qualifier: 'about' | 'at-least' | 'at-most', amount: number) => ({
  quantity: sampleQuantity(amount, { qualifier }),
});
const valueOf = (found: DerivedValue) => (found.kind === 'value' ? found.value : found.reason);

describe('derived', () => {
  // 双台子区: 6.9 亿元 in 2020, 14 亿元 in 2025, declared 15.2 %.
  const revenue = { base: value(sampleObservation(6.9)), target: value(sampleTarget(14)) };

  it('works out the average annual growth from base to target', () => {
    expect(derived('implied-growth', revenue)).toMatchObject({
      kind: 'value',
      value: 15.2,
      unit: '%',
      qualifier: 'exact',
      arithmetic: '(14 ÷ 6.9)^(1/5) − 1',
    });
  });

  it('works out multiple, index and gap', () => {
    expect(derived('multiple', revenue)).toMatchObject({ value: 2.03, unit: '倍' });
    expect(derived('index', revenue)).toMatchObject({ value: 202.9, arithmetic: '14 ÷ 6.9 × 100' });
    expect(derived('gap', revenue)).toMatchObject({ value: 7.1, unit: '亿元', arithmetic: '14 − 6.9' });
  });

  it('counts the years from the year of the base', () => {
    const base = value(sampleObservation(100, { year: '2019' }));
    expect(derived('implied-growth', { base, target: value(sampleTarget(200)) })).toMatchObject({
      arithmetic: '(200 ÷ 100)^(1/6) − 1',
    });
  });

  it('takes a target that doubles the base at its word', () => {
    const cells = { base: revenue.base, target: words('翻番', 2) };
    expect(derived('multiple', cells)).toMatchObject({ value: 2, arithmetic: '(6.9 × 2) ÷ 6.9' });
    expect(derived('implied-growth', cells)).toMatchObject({ value: 14.9 });
    expect(valueOf(derived('gap', { base: revenue.base, target: words('与经济增长同步', undefined) }))).toBe(
      'incomplete',
    );
  });

  it('gives shares a gap in percentage points and no growth', () => {
    const percent = unitId.parse('%');
    const share = (amount: number) => ({
      unit: percent,
      canonical: { value: amount, upper: undefined, unit: percent },
    });
    const cells = {
      base: value(sampleObservation(80, share(80))),
      target: value(sampleTarget(90, share(90))),
    };
    expect(derived('gap', cells)).toMatchObject({ value: 10, unit: '百分点' });
    expect(valueOf(derived('implied-growth', cells))).toBe('not-applicable');
    expect(valueOf(derived('multiple', cells))).toBe('not-applicable');
  });

  it('compares totals over equally many years, without a growth rate', () => {
    const total = (start: string, end: string) =>
      ({ measure: 'cumulative', period: { start, end, basis: 'stated' } }) as const;
    const cells = {
      base: value(sampleObservation(198, total('2016', '2020'))),
      target: value(sampleTarget(250, total('2021', '2025'))),
    };
    expect(derived('multiple', cells)).toMatchObject({ value: 1.26 });
    expect(valueOf(derived('implied-growth', cells))).toBe('not-applicable');
    const shorter = { ...cells, base: value(sampleObservation(100, total('2018', '2020'))) };
    expect(valueOf(derived('multiple', shorter))).toBe('not-comparable');
  });

  it('does not compare a total with a yearly level', () => {
    const total = sampleTarget(250, {
      measure: 'cumulative',
      period: { start: '2021', end: '2025', basis: 'stated' },
    });
    expect(valueOf(derived('gap', { base: revenue.base, target: value(total) }))).toBe('not-comparable');
  });

  it('keeps open what the words leave open, and gives up where both ends do so in opposite ways', () => {
    const atLeast = value(sampleTarget(30, qualified('at-least', 30)));
    expect(derived('multiple', { base: value(sampleObservation(13)), target: atLeast })).toMatchObject({
      qualifier: 'at-least',
    });
    const atMost = value(sampleTarget(3, qualified('at-most', 3)));
    expect(derived('multiple', { base: value(sampleObservation(4)), target: atMost })).toMatchObject({
      qualifier: 'at-most',
    });
    const fewer = value(sampleObservation(13, qualified('at-most', 13)));
    expect(derived('multiple', { base: fewer, target: atLeast })).toMatchObject({ qualifier: 'at-least' });
    const more = value(sampleObservation(13, qualified('at-least', 13)));
    expect(valueOf(derived('multiple', { base: more, target: atLeast }))).toBe('not-comparable');
    const about = value(sampleObservation(160, qualified('about', 160)));
    expect(derived('gap', { base: about, target: value(sampleTarget(260)) })).toMatchObject({
      qualifier: 'about',
    });
  });

  it('has nothing without both ends', () => {
    expect(valueOf(derived('gap', { base: missing, target: revenue.target }))).toBe('incomplete');
    expect(valueOf(derived('gap', { base: revenue.base, target: missing }))).toBe('incomplete');
  });

  it('applied for the years gives the target again', () => {
    const amount = fc.double({ min: 0.1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (from, to) => {
        const found = derived('implied-growth', {
          base: value(sampleObservation(from)),
          target: value(sampleTarget(to)),
        });
        if (found.kind !== 'value') throw new Error('expected a value');
        // The rate has one decimal, so five years carry an error of about a quarter of a per cent.
        const rate = 1 + found.value / 100;
        fc.pre(rate > 0.2);
        expect(from * rate ** 5).toBeGreaterThan(to * 0.98);
        expect(from * rate ** 5).toBeLessThan(to * 1.02);
      }),
    );
  });
});

describe('growthPair', () => {
  const rate = (amount: number, change: Partial<Observation> = {}) => {
    const percent = unitId.parse('%');
    return value(
      sampleTarget(amount, {
        measure: 'growth',
        unit: percent,
        canonical: { value: amount, upper: undefined, unit: percent },
        period: { start: '2021', end: '2025', basis: 'stated' },
        ...change,
      }),
    );
  };
  const ends = { base: value(sampleObservation(14.5)), target: value(sampleTarget(40)) };

  it('sets the declared rate beside the implied one', () => {
    // 双台子区, value added of industry: 14.5 to 40 亿元 is 22.5 % a year, the table says 20 %.
    expect(growthPair({ ...ends, growth: rate(20) })).toMatchObject({
      implied: { value: 22.5 },
      difference: -2.5,
    });
  });

  it('gives no difference to a rate that is only a bound', () => {
    const bound = rate(20, { quantity: sampleQuantity(20, { qualifier: 'at-least' }) });
    expect(growthPair({ ...ends, growth: bound }).difference).toBeUndefined();
  });

  it('tells by its arithmetic whether a rate is an annual one', () => {
    // 14.5 to 40 亿元 is 22.5 % a year and 175.9 % over five years.
    expect(isAnnualByArithmetic(growthPair({ ...ends, growth: rate(20) }))).toBe(true);
    expect(isAnnualByArithmetic(growthPair({ ...ends, growth: rate(170) }))).toBe(false);
    expect(isAnnualByArithmetic(growthPair({ ...ends, base: missing, growth: rate(20) }))).toBe(false);
  });

  it('has one without the other', () => {
    expect(growthPair({ ...ends, growth: missing })).toMatchObject({
      declared: undefined,
      implied: { value: 22.5 },
    });
  });
});
