import { describe, expect, it } from 'vitest';
import { labelsOf } from '#core/districts/label.ts';
import { readSite } from '../site.ts';
import { indicatorPage } from './indicator.ts';
import { yearTargetEntries } from './year-targets.ts';

const site = readSite(process.cwd());
const rowOf = (id: string) => {
  const row = site.dataset.comparison.find(({ indicator }) => indicator.id === id);
  if (!row) throw new Error(`no indicator ${id}`);
  return row;
};
const shown = (id: string) =>
  yearTargetEntries(site, rowOf(id), labelsOf(site.corpus.districts)).map(
    ({ task, observation, base, target }) => [
      ...[task.number, base?.words, observation.words, target?.words],
    ],
  );

describe('the yearly targets on the page of an indicator', () => {
  it('stand between base and target of the plan, a rate beside the planned rate', () => {
    expect(shown('public-revenue')).toEqual([
      [3, undefined, '17.5%', '15.2'],
      [3, '6.9', '43000万元', '14'],
    ]);
  });

  it('stand alone where the plan says nothing', () => {
    expect(shown('debt-resolved')).toEqual([[110, undefined, '70289万元', undefined]]);
    const indicator = site.corpus.indicators.get(rowOf('debt-resolved').indicator.id);
    expect(indicator && indicatorPage(site, indicator, rowOf('debt-resolved')).isPlanned).toBe(false);
  });
});
