import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../dataset/comparison.ts';
import {
  sampleDistrict,
  sampleIndicator,
  sampleObservation,
  samplePlan,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import { notesOfTable } from './notes.ts';
import { at, ids, labels, tableBy, years } from './sample-table.ts';
import { comparisonTable } from './table.ts';

describe('the notes below a table', () => {
  it('explain the signs that occur in it, and no others', () => {
    const { notes, signs, missing } = notesOfTable(tableBy('district'));
    expect(notes).toEqual(['estimate']);
    expect(signs).toEqual(['bounds', 'words', 'derived']);
    expect(missing).toEqual(['not-stated']);
  });

  it('explain what derived values take over from figures that are not shown', () => {
    const rate = { measure: 'growth', period: { start: '2021', end: '2025', basis: 'stated' } } as const;
    const rows = comparisonOf(
      [{ ...sampleIndicator, coverage: [{ label: '财政收入', note: '可能更宽。' }] }],
      ids.map(sampleDistrict),
      ids.map((id) => samplePlan(id)),
      [
        sampleObservation(100, { ...at('linghe'), label: '财政收入' }),
        sampleTarget(200, at('linghe')),
        sampleTarget(15, { ...at('linghe'), ...rate }),
      ],
    );
    const shown = (...columns: Parameters<typeof comparisonTable>[2]) =>
      notesOfTable(comparisonTable(rows, labels, columns, 'district', years));
    expect(shown('implied-growth')).toMatchObject({ notes: ['other-coverage'], signs: ['derived'] });
    // Stated and derived rates side by side have different bases, which is said once.
    expect(shown('growth', 'implied-growth').signs).toEqual(['derived', 'rates']);
    expect(shown('growth', 'multiple').signs).toEqual(['derived']);
  });
});
