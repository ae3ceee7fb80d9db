import { describe, expect, it } from 'vitest';
import { sampleObservation, sampleTarget } from '../../dataset/sample-observations.ts';
import type { Observation } from '../../model/observation.ts';
import { recordsOf, sampleSource } from '../sample-source.ts';
import { comparison } from './comparison.ts';
import { observations } from './observations.ts';

const rowsFor = (...own: Observation[]) => recordsOf(observations(sampleSource(own)));

describe('the table of observations', () => {
  it('gives the nature of targets only: a base in a row of the table has none', () => {
    const nature = 'expected';
    const rows = rowsFor(
      sampleObservation(124, { nature }),
      sampleObservation(130, { nature, role: 'estimate', year: '2021' }),
      sampleTarget(170, { nature }),
    );
    expect(rows.map((row) => row['nature'])).toEqual([null, null, 'expected']);
  });

  it('leads to the cell of a figure in a table, as the table of the comparison does', () => {
    const source = sampleSource([sampleObservation(124, { block: 'table-1-r4', figure: 'table-1-r4-c4' })]);
    for (const table of [observations, comparison]) {
      expect(recordsOf(table(source))).toMatchObject([
        { url: '/documents/shuangta-fyp14/01-a/#table-1-r4-c4' },
      ]);
    }
  });

  it('names the slot of the comparison in which a figure stands', () => {
    const rows = rowsFor(
      sampleObservation(124),
      sampleObservation(125, { block: 's1-p9' }),
      sampleTarget(170),
      sampleTarget(6.5, { measure: 'growth', period: { start: '2021', end: '2025', basis: 'stated' } }),
    );
    expect(rows.map((row) => row['comparison_slot'])).toEqual(['base', null, 'target', 'growth']);
  });

  it('says where a number was read out of words', () => {
    const rows = rowsFor(sampleObservation(124), sampleObservation(0, { words: '清零' }));
    expect(rows.map((row) => row['value_basis'])).toEqual(['stated', 'read']);
  });

  it('can be read without the tables of districts and indicators', () => {
    const [row] = rowsFor(sampleObservation(124));
    expect(row).toMatchObject({ district_name: 'shuangta区', indicator_name: '地区生产总值' });
  });
});
