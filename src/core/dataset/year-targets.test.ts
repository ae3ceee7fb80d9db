import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { formatPeriod } from '../quantity/period.ts';

const { dataset } = readSite(process.cwd());
const told = (indicator: string) =>
  [...dataset.yearTargets]
    .filter(([id]) => id === indicator)
    .flatMap(([, observations]) =>
      observations.map(({ chapter, measure, words }) => `${chapter} ${measure} ${words}`),
    );

describe('the yearly targets of tasks', () => {
  it('are those of the year, each statement of a task once', () => {
    expect(told('public-revenue')).toEqual(['003 growth 17.5%', '003 level 43000万元']);
    expect(told('gdp')).toEqual(['001 growth 5%']);
  });

  it('keep a title and a last milestone apart that say different things', () => {
    expect(told('fixed-investment')).toEqual(['002 growth 10%', '002 growth 10%以上']);
    expect(told('talent-teams')).toEqual(['060 cumulative 3个以上', '060 cumulative 4个']);
  });

  it('leave out what is of a part of the district, of a part of the year, or of another year', () => {
    expect(told('soe-revenue')).toEqual(['024 growth 3%以上', '024 level 2200万元', '024 growth 3%']);
    expect(told('rd-intensity')).toEqual(['067 level 3.2%以上']);
    expect(told('enterprises-attracted')).toEqual([]);
  });

  it('stand in no cell of the comparison, and plans in none of theirs', () => {
    const plans = new Set(dataset.series.flatMap(({ observations }) => observations.map(({ id }) => id)));
    for (const observation of [...dataset.yearTargets.values()].flat()) {
      expect(plans.has(observation.id)).toBe(false);
      expect(formatPeriod(observation.period)).toBe('2023');
    }
    const revenue = dataset.comparison.find(({ indicator }) => indicator.id === 'public-revenue');
    const cells = [...(revenue?.cells ?? [])].find(([id]) => id === 'shuangtaizi')?.[1];
    expect([cells?.base.observation?.words, cells?.target.observation?.words]).toEqual(['6.9', '14']);
  });
});
