import { describe, expect, it } from 'vitest';
import { siteReadByHand } from '#build/sample-site.ts';
import { readSite } from '#build/site.ts';
import type { Outcome } from '#core/model/finding.ts';

const { findings } = siteReadByHand(readSite(process.cwd()));

const named = (document: string, outcome: Outcome) =>
  findings
    .filter((finding) => finding.document === document && finding.outcome === outcome)
    .map(({ id }) => id.slice(document.length + 1));
const finding = (id: string) => findings.find((one) => one.id === id);

/** What a careful reader of each document found not to agree, by reading and a pocket calculator. */
const differing: Readonly<Record<string, readonly string[]>> = {
  'linghe-fyp14': [],
  'shuangta-fyp14': [
    // 52.5 in chapter 1, 55 in chapter 6
    'conflict.industrial-output.2020',
    // 24.5% and 20% a year for the same output
    'conflict.industrial-output-growth',
    'growth.industrial-output.2021-2025.06-industry-s0-p1-f9',
    // services are to outgrow the whole, and their share falls from 83.4% to 75%
    'pace.service-value-added.2021-2025.shares',
    // 55 to 165 is no growth by 1.5 times, nor is 24.5% a year
    'multiple.industrial-output.2025',
    'multiple.industrial-output.2025.06-industry-s0-p1-f3',
    'sum.road-investment',
    // services cannot grow by 18% a year and fall to 75% of a doubled output
    'structure.service-value-added.2021-2025',
    // 四乡（镇）, three names
    'count.towns',
  ],
  'shuangtaizi-fyp14': [
    'conflict.gdp.2020',
    'growth.gdp.2016-2020',
    'growth.industrial-value-added.2021-2025',
    'direction.domestic-investment.2021-2025',
    'count.projects-over-500-million',
  ],
  'shuangtaizi-tasks-2023': [
    'path.public-revenue.2023.base',
    'path.public-revenue.2023.path',
    'path.trade-total.2023.base',
    'path.trade-total.2023.path',
    // 43,000 grown by 17.5% comes from 3.66, after 6.9 in 2020; the same of trade
    'implied.public-revenue.2022',
    'implied.trade-total.2022',
    // 计划2024年 by the end of 2023
    'schedule.037-m2',
  ],
  'xinglongtai-fyp14': [
    'conflict.gdp.2020',
    'conflict.public-revenue.2016-2020.growth',
    'conflict.urban-income.2020',
    'conflict.retail-sales.2020',
    'conflict.retail-sales.2025.target',
    'conflict.private-care-homes-added.2016-2020.cumulative',
    'growth.gdp.2021-2025',
    'growth.gdp-per-capita.2021-2025',
    'growth.subsistence-allowance.2016-2020',
    'relation.gdp-per-head.2020',
    'relation.gdp-per-head.2025',
    'relation.gdp-per-head.2021-2025.growth',
    // 25,000 dollars a head for 550,000 people are more than 48 billion yuan
    'relation.gdp-per-head-usd.2025',
    // services a head times population exceed the whole output
    'relation.services-by-head.2020',
    'relation.services-by-head.2025',
    'count.kindergartens',
  ],
};

/** Places where the sums come out. */
const holding = [
  'shuangtaizi-fyp14.growth.public-revenue.2021-2025',
  'shuangtaizi-fyp14.growth.urban-income.2016-2020',
  'shuangtaizi-fyp14.growth.retail-sales.2021-2025',
  'shuangtaizi-fyp14.growth.trade-total.2021-2025',
  'shuangtaizi-fyp14.multiple.public-revenue.2025',
  'shuangtaizi-fyp14.total.fixed-investment.2021-2025',
  'shuangtaizi-fyp14.sum.projects-by-sector',
  'shuangtaizi-fyp14.contents.headings',
  'shuangta-fyp14.sum.projects-by-sector',
  'shuangta-fyp14.sum.projects-by-size',
  'shuangta-fyp14.sum.investment-by-sector',
  'shuangta-fyp14.sum.infrastructure-investment',
  'shuangta-fyp14.sum.leading-enterprises',
  'shuangta-fyp14.growth.domestic-investment-new-projects.2021-2025',
  'shuangta-fyp14.growth.industrial-output.2021-2025',
  'shuangta-fyp14.structure.service-value-added.2020',
  'shuangta-fyp14.contents.headings',
  'xinglongtai-fyp14.growth.gdp.2020',
  'xinglongtai-fyp14.growth.urban-income.2021-2025',
  'xinglongtai-fyp14.total.grassroots-culture-events.2016-2020',
  'xinglongtai-fyp14.sum.retail-short-of-five-years',
  'xinglongtai-fyp14.conflict.retail-sales.2020.target',
  // 10 and 10.3
  'shuangta-fyp14.conflict.gold-project',
  'linghe-fyp14.growth.gdp.2021-2025',
  'shuangtaizi-tasks-2023.count.tasks-tasks',
  // 3个以上 and 4
  'shuangtaizi-tasks-2023.conflict.talent-teams.2023.cumulative.target',
  'shuangtaizi-tasks-2023.count.eight-directions',
  'shuangtaizi-tasks-2023.schedule.deadlines',
  'shuangta-fyp14.numbering.headings',
  'xinglongtai-fyp14.numbering.headings',
];

/** What a careful reader would ask about, and what cannot be decided from the documents. */
const undecided = [
  'linghe-fyp14.growth.fixed-investment.2021-2025',
  'linghe-fyp14.sum.cluster-within-industry',
  'shuangta-fyp14.sum.farm-park-within-agriculture',
  'shuangta-fyp14.sum.named-industrial-projects',
  'shuangta-fyp14.count.six-parks',
  // 5%以上 in chapter 2, 15% in chapter 5
  'shuangta-fyp14.conflict.retail-sales.2021-2025.growth.target',
  // 其中：…, and 160 square metres less
  'shuangta-fyp14.sum.care-apartments',
  // 2100 of 2200, and one item without a figure
  'shuangtaizi-tasks-2023.sum.state-enterprise-revenue',
  // rates of one year, below the average of several
  'shuangtaizi-tasks-2023.path.gdp.2023.growth',
  'shuangtaizi-tasks-2023.path.fixed-investment.2023.growth',
  'shuangtaizi-tasks-2023.path.industrial-value-added.2023.growth',
  'shuangtaizi-tasks-2023.path.retail-sales.2023.growth',
  // two wordings of section （三）
  'shuangtaizi-tasks-2023.numbering.099-title',
  'shuangtaizi-fyp14.relation.projects-within-investment.2021-2025',
  // 110 for five years, after 131.6 attracted in the five before
  'shuangtaizi-fyp14.direction.domestic-investment-five-years',
  // projects of 1108 in five years, and an investment of 43.6 that is to double
  'shuangta-fyp14.relation.planned-within-investment.2021-2025',
  // all culture centres, and those of 70% of the villages
  'shuangta-fyp14.conflict.village-culture-centres',
  // 75% of services, after 83.4%
  'shuangta-fyp14.direction.service-share-2025',
  'shuangtaizi-tasks-2023.schedule.094-m1-year',
  'xinglongtai-fyp14.total.gdp.2016-2020',
  'xinglongtai-fyp14.total.fixed-investment.2021-2025',
  'xinglongtai-fyp14.conflict.population',
  'xinglongtai-fyp14.direction.population-2025',
  'xinglongtai-fyp14.relation.projects-within-investment.2016-2020',
];

/** Pairs that are not comparable: nothing is said of them. */
const silent = [
  'xinglongtai-fyp14.relation.tax-share.2016-2020',
  // the plan of five years and that of a year; the growth that is a declared pair
  'xinglongtai-fyp14.conflict.gdp.2020.target',
  'shuangta-fyp14.conflict.industrial-output.2021-2025.growth.target',
  'shuangtaizi-tasks-2023.path.innovation-platforms.2023.share',
  'shuangtaizi-tasks-2023.path.riverside-parks.2023.share',
  'shuangtaizi-tasks-2023.path.health-circle.2023.path',
];

describe('what checks find in the documents that were read by hand', () => {
  it.each(Object.entries(differing))(
    '%s differs where a reader found it, and nowhere else',
    (document, expected) => {
      expect(named(document, 'differs').toSorted()).toEqual(expected.toSorted());
    },
  );

  it.each(holding)('%s holds', (id) => {
    expect(finding(id)?.outcome).toBe('holds');
  });

  it.each(undecided)('%s cannot be decided', (id) => {
    expect(finding(id)?.outcome).toBe('unclear');
  });

  it.each(silent)('%s is not compared', (id) => {
    expect(finding(id)).toBeUndefined();
  });

  it('names a possible reason for whatever does not hold', () => {
    const bare = findings.filter(({ outcome, reasons }) => outcome === 'differs' && reasons.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('tells an announced number by the figures that announce it', () => {
    const { operands, arithmetic } = finding('shuangtaizi-fyp14.count.projects-over-500-million') ?? {};
    expect(arithmetic).toMatch(/^10 \+ 5 = 15；/);
    expect(operands?.slice(0, 2).map(({ words }) => words)).toEqual(['10 个', '5 个']);
  });

  it('thinks of other coverage nowhere that differs', () => {
    const covered = findings.filter(
      ({ outcome, reasons }) => outcome === 'differs' && reasons.includes('coverage'),
    );
    expect(covered.map(({ id }) => id)).toEqual([]);
  });

  it('sets the revenue of 2023 below the result of 2020 and the path to 2025', () => {
    expect(finding('shuangtaizi-tasks-2023.path.public-revenue.2023.base')).toMatchObject({
      stated: 4.3,
      computed: 6.9,
      difference: -2.6,
      unit: '亿元',
    });
    expect(finding('shuangtaizi-tasks-2023.path.public-revenue.2023.path')).toMatchObject({
      computed: 10.55,
      arithmetic: '6.9 × (14 ÷ 6.9)^(3/5) = 10.55',
    });
  });

  it('says by how much a sum is out', () => {
    expect(finding('shuangta-fyp14.sum.care-apartments')).toMatchObject({ difference: 160, unit: '平方米' });
    expect(finding('shuangta-fyp14.sum.road-investment')).toMatchObject({ difference: 1.2062, unit: '亿元' });
  });

  it('does not decide how a breakdown counts its milestones', () => {
    expect(finding('shuangtaizi-tasks-2023.count.tasks-milestones')).toMatchObject({
      outcome: 'unclear',
      stated: 404,
    });
    expect(finding('shuangtaizi-tasks-2023.count.livelihood-milestones')).toMatchObject({
      outcome: 'unclear',
      stated: 50,
    });
  });
});
