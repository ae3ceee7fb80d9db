import { describe, expect, it } from 'vitest';
import type { Inline } from '../model/document.ts';
import { originalSpan } from './fold.ts';
import { correctedReading, joinedPrinted, printedFrom, uncorrected } from './readings.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words, at: [1, 1] });
const sic = (printed: string, corrected: string): Inline => ({
  kind: 'correction',
  corrected,
  children: [text(printed)],
});

describe('a printed text', () => {
  it('knows its corrections and where they stand, inside other marks too', () => {
    expect(
      printedFrom([text('资源优势'), sic('and', '和'), { kind: 'strong', children: [sic('力。', '')] }]),
    ).toEqual({
      text: '资源优势and力。',
      corrections: [
        { start: 4, end: 7, corrected: '和' },
        { start: 7, end: 9, corrected: '' },
      ],
    });
  });

  it('keeps their places when joined to others', () => {
    expect(
      joinedPrinted([uncorrected('格'), printedFrom([text('书法'), sic('公司', '公园')])], '\t'),
    ).toEqual({
      text: '格\t书法公司',
      corrections: [{ start: 4, end: 6, corrected: '公园' }],
    });
  });
});

describe('the corrected reading', () => {
  it('has the corrected words, each in the place of the source’s', () => {
    const reading = correctedReading({
      text: '优势 and 区位',
      corrections: [{ start: 3, end: 6, corrected: '和' }],
    });
    expect(reading.text).toBe('优势 和 区位');
    expect(originalSpan(reading, { start: 0, end: 4 })).toEqual({ start: 0, end: 6 });
    expect(originalSpan(reading, { start: 5, end: 7 })).toEqual({ start: 7, end: 9 });
  });

  it('leaves superfluous words out and puts missing ones between two characters', () => {
    const reading = correctedReading({
      text: '实践新的的基地',
      corrections: [
        { start: 2, end: 2, corrected: '创' },
        { start: 4, end: 5, corrected: '' },
      ],
    });
    expect(reading.text).toBe('实践创新的基地');
    expect(originalSpan(reading, { start: 2, end: 3 })).toEqual({ start: 2, end: 2 });
    expect(originalSpan(reading, { start: 4, end: 7 })).toEqual({ start: 3, end: 7 });
  });

  it('is the text itself where nothing is corrected', () => {
    expect(correctedReading(uncorrected('规划')).text).toBe('规划');
  });
});
