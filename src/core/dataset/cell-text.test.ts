import { describe, expect, it } from 'vitest';
import { unitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import {
  convertedFrom,
  digitsOf,
  figureText,
  plainFigure,
  unprintedWords,
  type BoundWords,
} from './cell-text.ts';
import { sampleObservation, sampleQuantity } from './sample-observations.ts';

const bounds: BoundWords = {
  about: '约',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
};

describe('figureText', () => {
  it('cuts a number at the decimal point', () => {
    expect(figureText(sampleObservation(142.78))).toEqual({
      kind: 'number',
      bound: undefined,
      value: { integer: '142', fraction: '.78' },
    });
  });

  it('shows the canonical value, with the words kept for what was converted', () => {
    const observation = sampleObservation(1.95, {
      unit: unitId.parse('亿美元'),
      canonical: { value: 19500, upper: undefined, unit: unitId.parse('万美元') },
      words: '五年累计1.95',
    });
    expect(plainFigure(figureText(observation), bounds)).toBe('19,500');
    expect(convertedFrom(observation)).toEqual({ words: '五年累计1.95', unit: '亿美元' });
    expect(convertedFrom(sampleObservation(160))).toBeUndefined();
  });

  it('keeps the bound of a number', () => {
    const about = sampleObservation(160, { quantity: sampleQuantity(160, { qualifier: 'about' }) });
    expect(plainFigure(figureText(about), bounds)).toBe('约160');
    const most = sampleObservation(3, { quantity: sampleQuantity(3, { qualifier: 'at-most' }) });
    expect(plainFigure(figureText(most), bounds)).toBe('≤3');
  });

  it('shows ranges and shares in full', () => {
    const canonical = { value: 35, upper: 40, unit: unitId.parse('张') };
    const range = sampleObservation(35, {
      quantity: {
        kind: 'range',
        qualifier: 'range',
        value: 35,
        upper: 40,
        unit: canonical.unit,
        cumulative: false,
      },
      canonical,
    });
    expect(plainFigure(figureText(range), bounds)).toBe('35–40');
    const shares = sampleObservation(0, {
      quantity: { kind: 'ratio', qualifier: 'exact', parts: [0.1, 16, 83.9] },
      canonical: undefined,
    });
    expect(plainFigure(figureText(shares), bounds)).toBe('0.1:16:83.9');
  });

  it('joins words that a narrow table cell broke', () => {
    const words = sampleObservation(0, {
      quantity: { kind: 'words', qualifier: 'text', multiple: undefined },
      canonical: undefined,
      words: '与经济增长 同步',
    });
    expect(figureText(words)).toEqual({ kind: 'words', words: '与经济增长同步' });
  });
});

describe('digitsOf', () => {
  it('groups thousands and leaves whole numbers without a fraction', () => {
    expect(digitsOf(34110)).toEqual({ integer: '34,110', fraction: '' });
    expect(digitsOf(-2.4)).toEqual({ integer: '−2', fraction: '.4' });
  });
});

describe('unprintedWords', () => {
  const words = (value: number, said: string, change: Partial<Observation> = {}) =>
    unprintedWords(sampleObservation(value, { words: said, ...change }));

  it('are those in which the shown number does not stand', () => {
    expect(words(0, '动态为零')).toBe('动态为零');
    expect(words(2, '两个')).toBe('两个');
    expect(words(19500, '五年累计1.95')).toBe('五年累计1.95');
    expect(words(5, '15 家')).toBe('15 家');
  });

  it('are none where it does, however it is printed', () => {
    expect(words(34110, '34,110元')).toBeUndefined();
    expect(words(142.78, '142.78 亿元')).toBeUndefined();
    expect(words(7, '（７）')).toBeUndefined();
    const doubled = { kind: 'words', qualifier: 'text', multiple: 2 } as const;
    expect(words(0, '翻番', { quantity: doubled, canonical: undefined })).toBeUndefined();
  });
});
