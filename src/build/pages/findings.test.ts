import { describe, expect, it } from 'vitest';
import { isObservation } from '#core/model/finding.ts';
import { indicatorId } from '#core/model/ids.ts';
import { siteReadByHand } from '../sample-site.ts';
import { readSite } from '../site.ts';
import {
  documentFindingsPage,
  findingCounts,
  findingsOfIndicator,
  findingsOfTask,
  findingsPage,
} from './findings.ts';

const site = siteReadByHand(readSite(process.cwd()));
const breakdown = site.corpus.documents.find(({ meta }) => meta.kind === 'task-breakdown');
if (!breakdown) throw new Error('No breakdown among the documents read by hand');

describe('the pages of findings', () => {
  it('list every finding that does not agree once, first, and say how many that hold are left out', () => {
    const { groups, documents } = findingsPage(site);
    expect(groups.map(({ outcome }) => outcome)).toEqual(['differs', 'unclear', 'holds']);
    const listed = groups.flatMap(({ findings }) => findings.map(({ finding }) => finding.id));
    expect(new Set(listed).size).toBe(listed.length);
    expect(groups.map(({ more }) => more).slice(0, 2)).toEqual([0, 0]);
    const more = groups.reduce((sum, group) => sum + group.more, 0);
    expect(listed.length + more).toBe(site.findings.length);
    const counted = documents.flatMap(({ counts }) => Object.values(counts));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(site.findings.length);
  });

  it('keep to one document, whose counts they show', () => {
    const { groups, counts } = documentFindingsPage(site, breakdown);
    expect(groups[0]?.findings.every(({ finding }) => finding.document === breakdown.id)).toBe(true);
    expect(counts).toEqual(findingCounts(site, breakdown.id));
  });

  it('offer the choices that occur', () => {
    const { choices } = documentFindingsPage(site, breakdown);
    expect(choices.checks).toContain('path');
    expect(choices.checks).not.toContain('contents');
    expect(choices.districts.map(({ id }) => id)).toEqual(['shuangtaizi']);
  });

  it('name a number that several figures announce by the scopes of all', () => {
    const plan = site.corpus.documents.find(({ id }) => id === 'shuangtaizi-fyp14');
    const views = plan ? documentFindingsPage(site, plan).groups.flatMap(({ findings }) => findings) : [];
    const view = views.find(({ finding }) => finding.id === `${plan?.id}.count.projects-over-500-million`);
    expect(view?.subject).toMatchObject({ scope: '10亿元以上项目、5-10 亿元项目' });
  });

  it('offer and name every indicator that a figure of a finding is of, and are called by the one checked', () => {
    const { choices, groups } = findingsPage(site);
    const views = groups.flatMap(({ findings }) => findings);
    const rate = views.find(
      ({ finding }) => finding.id === 'linghe-fyp14.direction.registered-unemployment-rate.2021-2025',
    );
    expect(rate?.indicators.map(({ id }) => id).toSorted()).toEqual([
      'registered-unemployment-rate',
      'unemployment-rate',
    ]);
    expect(rate?.subject).toMatchObject({ kind: 'indicator' });
    const offered = choices.indicators.map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining(['registered-unemployment-rate', 'unemployment-rate']));
    for (const { finding, subject } of views) {
      if (isObservation(finding.operands[0])) expect(subject.kind).toBe('indicator');
    }
  });

  it('find those of an indicator, in whatever document, and of a task', () => {
    const [first] = findingsOfIndicator(site, { id: indicatorId.parse('public-revenue') });
    expect(first?.finding.outcome).toBe('differs');
    const task = findingsOfTask(site, { document: breakdown.id, id: '003' });
    expect(task.map(({ id }) => id)).toContain('shuangtaizi-tasks-2023.path.public-revenue.2023.base');
    expect(findingsOfTask(site, { document: breakdown.id, id: '045' })).toEqual([]);
  });
});
