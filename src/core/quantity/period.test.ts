import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeadline, endYear, formatPeriod, isSpan, parsePeriod, yearsIn } from './period.ts';

describe('parsePeriod', () => {
  it('reads a year, a month and a span', () => {
    expect(parsePeriod('2020')).toEqual({ start: '2020', end: '2020', basis: 'stated' });
    expect(parsePeriod('2021-06')).toEqual({ start: '2021-06', end: '2021-06', basis: 'stated' });
    expect(parsePeriod('2016/2020')).toEqual({ start: '2016', end: '2020', basis: 'stated' });
  });

  it('takes a trailing tilde for an inferred period', () => {
    expect(parsePeriod('2020~')?.basis).toBe('inferred');
    expect(parsePeriod('2016/2020~')).toEqual({ start: '2016', end: '2020', basis: 'inferred' });
  });

  it.each([
    '',
    '20',
    '2025/2021',
    '2025-13',
    '2025-00',
    '2025/2025',
    '2025/2025-06',
    '2025-06/2025',
    '2021-06/2021-05',
    '1620',
    '1948',
    '2061',
    '2020/',
    '2020~/2021',
    '2020年',
    '2016-2020',
  ])('refuses “%s”', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('reads back every period it writes', () => {
    const year = fc.integer({ min: 1949, max: 2060 });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [start, end] = one < other ? [one, other] : [other, one];
        const text = start === end ? `${start}` : `${start}/${end}`;
        const period = parsePeriod(text);
        expect(period && formatPeriod(period)).toBe(text);
        expect(period && yearsIn(period)).toHaveLength(end - start + 1);
        expect(period && endYear(period)).toBe(end);
        expect(period && isSpan(period)).toBe(start !== end);
      }),
    );
  });
});

describe('formatPeriod', () => {
  it('leaves the basis out', () => {
    const period = parsePeriod('2016/2020~');
    expect(period && formatPeriod(period)).toBe('2016/2020');
  });
});

describe('yearsIn', () => {
  it('lists the years of a plan in order', () => {
    const period = parsePeriod('2021/2025');
    expect(period && yearsIn(period)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  it('counts a month to its year', () => {
    const period = parsePeriod('2021-06');
    expect(period && yearsIn(period)).toEqual([2021]);
  });
});

describe('a deadline', () => {
  it('has an open start and is neither a span nor a list of years', () => {
    const period = parsePeriod('../2022~');
    expect(period).toEqual({ start: '..', end: '2022', basis: 'inferred' });
    if (!period) return;
    expect([formatPeriod(period), isSpan(period), isDeadline(period), yearsIn(period)]).toEqual([
      '../2022',
      false,
      true,
      [2022],
    ]);
  });

  it('needs an end', () => {
    expect(parsePeriod('..')).toBeUndefined();
    expect(parsePeriod('../')).toBeUndefined();
  });
});
