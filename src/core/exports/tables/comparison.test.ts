import { describe, expect, it } from 'vitest';
import { sampleObservation, sampleQuantity, sampleTarget } from '../../dataset/sample-observations.ts';
import type { Observation } from '../../model/observation.ts';
import { recordsOf, sampleSource } from '../sample-source.ts';
import { comparison } from './comparison.ts';

const rowsFor = (...own: Observation[]) => recordsOf(comparison(sampleSource(own)));
const nothing = { quantity: { kind: 'none', qualifier: 'none', reason: 'blank' } } as const;

describe('the table of the comparison', () => {
  it('gives the chosen observation with its value in the unit of comparison', () => {
    const [row] = rowsFor(
      sampleObservation(124, { quantity: sampleQuantity(1_240_000), words: '1240000万元' }),
    );
    expect(row).toMatchObject({
      ...{ district: 'shuangta', indicator: 'gdp', slot: 'base', kind: 'value', reason: null },
      ...{ observation: 'shuangta-fyp14/01-a/124-2020', value: 124, canonical_unit: '亿元' },
      text: '1240000万元',
      url: '/documents/shuangta-fyp14/01-a/#s1-p1',
    });
  });

  it('lists the figures that were not chosen, and notes why the reader should look at them', () => {
    const rows = rowsFor(sampleObservation(124), sampleObservation(125, { block: 's1-p9' }));
    expect(rows).toMatchObject([{ others: ['shuangta-fyp14/01-a/125-2020'], notes: ['several-values'] }]);
  });

  it('gives words where the document has no number', () => {
    const doubled = {
      quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
      canonical: undefined,
      words: '翻番',
    } as const;
    expect(rowsFor(sampleTarget(0, doubled))).toMatchObject([
      { slot: 'target', kind: 'words', value: null, text: '翻番' },
    ]);
  });

  it('keeps a cell that the document left empty, with the observation that says so', () => {
    expect(rowsFor(sampleTarget(0, { ...nothing, canonical: undefined, words: '—' }))).toMatchObject([
      { kind: 'missing', reason: 'blank', observation: 'shuangta-fyp14/01-a/0-2025', text: '—' },
    ]);
  });

  it('keeps a cell for which the document gives something that cannot stand in it', () => {
    expect(rowsFor(sampleObservation(50, { scope: '开发区' }))).toMatchObject([
      {
        ...{ slot: 'base', kind: 'missing', reason: 'not-comparable', observation: null, value: null },
        ...{ others: [], instead: ['shuangta-fyp14/01-a/50-2020'] },
      },
    ]);
  });

  it('leaves out the cells of which the document says nothing at all', () => {
    expect(rowsFor()).toEqual([]);
  });
});
