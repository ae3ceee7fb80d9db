import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartKinds } from '../charts/chart.ts';
import { columnKinds } from './columns.ts';
import { emptyState, limits, queryOf, stateFromQuery, type CompareState } from './state.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/);
const ids = (most: number) => fc.uniqueArray(id, { maxLength: Math.min(most, 6) });
const state: fc.Arbitrary<CompareState> = fc.record({
  districts: ids(limits.districts),
  indicators: ids(limits.indicators),
  themes: ids(limits.themes),
  show: fc.option(fc.subarray([...columnKinds], { minLength: 1 }), { nil: undefined }),
  by: fc.constantFrom(undefined, 'district', 'indicator'),
  order: fc.option(
    fc.oneof(
      fc.record({ group: fc.constant(undefined), column: fc.constant(undefined), descending: fc.boolean() }),
      fc.record({ group: id, column: fc.constantFrom(...columnKinds), descending: fc.boolean() }),
    ),
    { nil: undefined },
  ),
  extremes: fc.boolean(),
  indicator: fc.option(id, { nil: undefined }),
  chart: fc.option(fc.constantFrom(...chartKinds), { nil: undefined }),
});

describe('the address of a comparison', () => {
  it('leads back to the same state', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(stateFromQuery(queryOf(given))).toEqual({ state: given, problems: [] });
      }),
    );
  });

  it('is short where little was chosen', () => {
    expect(queryOf(emptyState)).toBe('');
    expect(queryOf({ districts: ['linghe'], indicators: ['gdp', 'retail-sales'] })).toBe(
      '?d=linghe&i=gdp,retail-sales',
    );
  });

  it('names what it cannot use and goes on with the rest', () => {
    const { state: read, problems } = stateFromQuery(
      '?d=linghe,<script>alert(1)</script>&i=gdp,gdp&show=base,price&sort=linghe.price.desc&by=x&chart=pie',
    );
    expect(read).toEqual({ ...emptyState, districts: ['linghe'], indicators: ['gdp'], show: ['base'] });
    expect(problems.map(({ kind, parameter, value }) => [kind, parameter, value])).toEqual([
      ['unknown-value', 'show', 'price'],
      ['not-an-id', 'd', '<script>alert(1)</script>'],
      ['unknown-value', 'by', 'x'],
      ['unknown-value', 'sort', 'linghe.price.desc'],
      ['unknown-value', 'chart', 'pie'],
    ]);
  });

  it('takes ids in capitals and any comma between them', () => {
    const { state: read, problems } = stateFromQuery('?d=LingHe，shuangta、xinglongtai&i=GDP&chart=Growth');
    expect(read).toEqual({
      ...emptyState,
      districts: ['linghe', 'shuangta', 'xinglongtai'],
      indicators: ['gdp'],
      chart: 'growth',
    });
    expect(problems).toEqual([]);
  });

  it('takes no more than it can show, however long it is', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `d${index}`).join(',');
    const { state: read, problems } = stateFromQuery(`?d=${many}&i=${'a'.repeat(10_000)}`);
    expect(read.districts).toHaveLength(limits.districts);
    expect(read.indicators).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['too-many', 'not-an-id']);
    expect(problems.every(({ value }) => value.length < 50)).toBe(true);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
        const { state: read } = stateFromQuery(query);
        expect(read.districts.length).toBeLessThanOrEqual(limits.districts);
      }),
    );
    expect(() => stateFromQuery('?d=%E0%A4%A&i=%&%%%')).not.toThrow();
  });
});
