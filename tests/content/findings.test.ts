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
    // 5%以上 in chapter 2, 15% in chapter 5
    'conflict.retail-sales.2021-2025.growth.target',
    // 55 to 165 is no growth by 1.5 times
    'multiple.industrial-output.2025',
    'sum.road-investment',
    'sum.care-apartments',
    // services cannot grow by 18% a year and fall to 75% of a doubled output
    'structure.service-value-added.2021-2025',
    // 四乡（镇）, three names
    'count.towns-2021',
    'count.towns-2023',
    'count.towns-2024',
  ],
  'shuangtaizi-fyp14': [
    'conflict.gdp.2020',
    'growth.gdp.2016-2020',
    'growth.industrial-value-added.2021-2025',
    'direction.domestic-investment.2021-2025',
    'count.projects-over-500-million',
  ],
  'shuangtaizi-tasks-2023': [
    'path.gdp.2023.growth',
    'path.fixed-investment.2023.growth',
    'path.public-revenue.2023.base',
    'path.public-revenue.2023.path',
    'path.industrial-value-added.2023.growth',
    'path.retail-sales.2023.growth',
    'path.trade-total.2023.base',
    'path.trade-total.2023.path',
    // 2100 of 2200
    'sum.state-enterprise-revenue',
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
  'xinglongtai-fyp14.total.gdp.2016-2020',
  'xinglongtai-fyp14.total.fixed-investment.2021-2025',
  'xinglongtai-fyp14.total.grassroots-culture-events.2016-2020',
  'xinglongtai-fyp14.relation.tax-share.2016-2020',
  'xinglongtai-fyp14.sum.retail-short-of-five-years',
  'linghe-fyp14.growth.gdp.2021-2025',
  'shuangtaizi-tasks-2023.count.tasks-tasks',
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
