import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { seriesFromObservations } from '../dataset/series.ts';
import { axisFor } from './axis.ts';
import { pathOf, placeSeries } from './series.ts';
import { placeStructure } from './structure.ts';
import { textWidth } from './text-width.ts';

const bounds = { about: '约', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' };

describe('pathOf', () => {
  const observations = [
    sampleObservation(123.1, { year: '2015' }),
    sampleObservation(154.8),
    sampleObservation(160, { role: 'estimate' }),
    sampleObservation(383, { role: 'target', id: 'former-target' }),
    sampleObservation(700, { measure: 'cumulative' }),
    sampleTarget(260),
  ];
  const [series] = seriesFromObservations(observations);

  it('has one step a year, and a former plan’s target is none', () => {
    expect(pathOf(present(series), new Set()).map(({ words }) => words)).toEqual([
      '123.1亿元',
      '154.8亿元',
      '260亿元',
    ]);
  });

  it('takes the value that stands in the comparison', () => {
    const chosen = new Set([present(observations[2]).id]);
    expect(pathOf(present(series), chosen).map(({ words }) => words)[1]).toBe('160亿元');
  });

  it('is drawn only where there are three years', () => {
    expect(placeSeries([present(series)], new Set(), '亿元', bounds)).toHaveLength(1);
    const [short] = seriesFromObservations([sampleObservation(124), sampleTarget(170)]);
    expect(placeSeries([present(short)], new Set(), '亿元', bounds)).toEqual([]);
  });
});

describe('placeStructure', () => {
  const shares = (parts: number[], year: string) =>
    sampleObservation(0, {
      year,
      measure: 'structure',
      quantity: { kind: 'ratio', qualifier: 'exact', parts },
      canonical: undefined,
    });

  it('gives every share its part of the bar, and small ones their label beside it', () => {
    const chart = placeStructure([shares([0.1, 16, 83.9], '2020')], () => '凌河区', ['一', '二', '三']);
    const bar = chart?.groups[0]?.bars[0];
    expect(bar?.shares.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(288, 0);
    expect(bar?.aside?.text).toBe('0.1');
    expect(bar?.shares.map(({ label }) => label?.text)).toEqual([undefined, '16', '83.9']);
  });

  it('draws a year once', () => {
    const twice = [shares([5, 20, 75], '2025'), shares([5, 20, 75], '2025')];
    expect(placeStructure(twice, () => '双塔区', [])?.groups[0]?.bars).toHaveLength(1);
  });
});

describe('axisFor', () => {
  it('does not pass the whole in shares', () => {
    expect(axisFor([92, 100], [0, 300], '%').domain[1]).toBe(100);
  });

  it('says whether it starts at zero as it is drawn', () => {
    const value = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const axis = axisFor(values, [0, 300], '元');
        expect(axis.fromZero).toBe(axis.domain[0] <= 0);
        expect(axis.scale(Math.max(...values))).toBeLessThanOrEqual(300.001);
      }),
    );
  });

  it('holds a single value, zero included', () => {
    expect(axisFor([75], [0, 300], '%').fromZero).toBe(true);
    expect(Number.isFinite(axisFor([0], [0, 300], '%').scale(0))).toBe(true);
  });
});

describe('textWidth', () => {
  it('counts a Han character as one em and digits as little more than half', () => {
    expect(textWidth('双台子', 10)).toBe(30);
    expect(textWidth('160', 10)).toBeCloseTo(17.4);
  });
});
