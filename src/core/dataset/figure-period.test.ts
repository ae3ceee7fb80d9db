import { describe, expect, it } from 'vitest';
import type { Quantity } from '../model/quantity.ts';
import { parsePeriod, type Period } from '../quantity/period.ts';
import { meaningOfTotal } from './figure-period.ts';

const total: Quantity = { kind: 'number', qualifier: 'exact', value: 1, unit: undefined, cumulative: true };
const meaning = (period: string, of: string) => {
  const { measure, period: found } = meaningOfTotal('level', parsePeriod(period) as Period, total, of);
  return `${measure} ${found.start}/${found.end}`;
};

describe('a total in words (累计)', () => {
  it('of a plan covers its years', () => {
    expect(meaning('2025', '2021/2025')).toBe('cumulative 2021/2025');
  });

  it('of a breakdown covers its months, and is a level for the whole year', () => {
    expect(meaning('2023-06', '2023')).toBe('cumulative 2023-01/2023-06');
    expect(meaning('2023-01', '2023')).toBe('level 2023-01/2023-01');
    expect(meaning('2023', '2023')).toBe('level 2023/2023');
  });
});
