import { describe, expect, it } from 'vitest';
import { documentOfFinding } from '#core/model/finding.ts';
import { siteReadByHand } from '../sample-site.ts';
import { readSite } from '../site.ts';
import { pathChartOf, tasksIn } from './finding-ways.ts';

const site = siteReadByHand(readSite(process.cwd()));
const findingOf = (id: string) => {
  const found = site.findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`No finding ${id}`);
  return found;
};

describe('the ways on from a finding', () => {
  const yearly = findingOf('shuangtaizi-tasks-2023.path.public-revenue.2023.base');

  it('lead to the chart of the path and to the task', () => {
    expect(pathChartOf(site, yearly)).toEqual({
      indicator: 'public-revenue',
      id: 'public-revenue-series',
    });
    expect(tasksIn(site.corpus, yearly).map(({ id }) => id)).toEqual(['003']);
  });

  it('lead to no chart where a finding is of several indicators', () => {
    const several = site.findings.find(({ check }) => check === 'relation');
    if (several) expect(pathChartOf(site, several)).toBeUndefined();
  });

  it('are found by the document with which the id of a finding begins', () => {
    for (const { id, document } of site.findings) expect(documentOfFinding(id)).toBe(document);
  });
});
