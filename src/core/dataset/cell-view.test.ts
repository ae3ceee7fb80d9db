import { describe, expect, it } from 'vitest';
import { cellView, fractionDigits } from './cell-view.ts';
import type { ComparisonCell, Statement } from './comparison-row.ts';
import { sampleObservation, sampleTarget } from './sample-observations.ts';

const years = { base: 2020, target: 2025 };
const value = (cell: Partial<Statement>): ComparisonCell => ({
  kind: 'value',
  observation: sampleObservation(142.78),
  others: [],
  notes: [],
  ...cell,
});

describe('cellView', () => {
  it('leads to the paragraph of the figure', () => {
    expect(cellView(value({}), 'base', years)).toMatchObject({
      kind: 'value',
      source: { to: 'block', document: 'shuangta-fyp14', chapter: '01-a', block: 's1-p1' },
      year: undefined,
      measure: undefined,
    });
  });

  it('says the year where it is not that of the column, and what is a total', () => {
    const observation = sampleObservation(1627, { year: '2019', measure: 'cumulative' });
    expect(cellView(value({ observation }), 'base', years)).toMatchObject({
      year: 2019,
      measure: 'cumulative',
    });
  });

  it('shows the nature at the target only', () => {
    const observation = sampleTarget(260, { nature: 'binding' });
    expect(cellView(value({ observation }), 'target', years)).toMatchObject({ nature: 'binding' });
    expect(cellView(value({ observation }), 'growth', years)).toMatchObject({ nature: undefined });
  });

  it('names why there is no number', () => {
    const cell: ComparisonCell = {
      kind: 'missing',
      reason: 'not-stated',
      observation: undefined,
      instead: [],
    };
    expect(cellView(cell, 'base', years)).toEqual({
      kind: 'missing',
      reason: 'not-stated',
      source: undefined,
      instead: [],
    });
  });

  it('shows words with the letters of their notes', () => {
    const doubled = sampleTarget(0, {
      quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
      canonical: undefined,
      words: '翻番',
    });
    const cell: ComparisonCell = {
      kind: 'words',
      observation: doubled,
      others: [],
      notes: ['inferred-period'],
    };
    expect(cellView(cell, 'target', years)).toMatchObject({
      kind: 'words',
      text: { kind: 'words', words: '翻番' },
      notes: ['inferred-period'],
    });
  });
});

describe('fractionDigits', () => {
  it('is the longest fraction among numbers', () => {
    const views = [value({}), value({ observation: sampleObservation(6.1) })].map((cell) =>
      cellView(cell, 'base', years),
    );
    expect(fractionDigits(views)).toBe(2);
    expect(fractionDigits([])).toBe(0);
  });
});
