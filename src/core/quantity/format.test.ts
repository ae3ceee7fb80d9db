import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './format.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12345.6, '12,345.6'],
    [142.78, '142.78'],
    [-5.5, '−5.5'],
    [1234567.891, '1,234,567.891'],
    [0.0000001234, '0.0000001234'],
    [1.5e21, '1,500,000,000,000,000,000,000'],
  ])('shows %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
  });

  it('loses nothing of the value and never shows an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatNumber(value);
        expect(text).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
