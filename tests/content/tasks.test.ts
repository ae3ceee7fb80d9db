import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { formatPeriod } from '#core/quantity/period.ts';

const { corpus, dataset } = readSite(process.cwd());
const figures = dataset.observations.filter(({ document }) => document === 'shuangtaizi-tasks-2023');
const milestones = corpus.tasks.flatMap((task) =>
  task.milestones.map((milestone) => ({ key: `${task.id} ${milestone.id}`, ...milestone })),
);

/** Read by hand: every milestone whose words for the time are not “N月底前”. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  '4月初、7月初、10月初 2023-04 2023-07 2023-10': ['025 m2'],
  '年末 2023-12': ['025 m3'],
  '2月中旬 2023-02': ['035 m1'],
  '3月中旬 2023-03': ['206 m2'],
  '11月底 2023-11': ['084 m3'],
  '2023年底前 2023-12': ['037 m1'],
  '计划2024年 2024-12': ['037 m2'],
  '2月至3月份 2023-02/2023-03': ['087 m7'],
  '3月至6月份 2023-03/2023-06': ['087 m8'],
  '6月至12月 2023-06/2023-12': ['087 m9'],
  '全年 2023-12': ['024 m1'],
  '年内 2023-12': ['108 m4'],
  '按月 month': ['007 m3', '030 m3', '095 m1'],
  '每月 month': ['079 m1', '113 m2', '114 m1'],
  '每月15日前 month 15': ['111 m1'],
  '每季度 quarter': ['023 m2'],
  '每季度末 quarter': ['111 m4'],
  '每半年 half-year': ['026 m13', '119 m2'],
  '每年 year': ['115 m1'],
  '定期 unstated': ['106 m6'],
};

describe('the due dates of the 2023 breakdown', () => {
  it('are the months of 405 milestones that say “by the end of”', () => {
    const plain = milestones.filter(({ when }) => when && /^\d{1,2}月底前$/.test(when.words));
    expect(plain).toHaveLength(405);
    for (const { due, text, when } of plain) {
      expect(due).toBe(`2023-${String(Number.parseInt(when?.words ?? '', 10)).padStart(2, '0')}`);
      expect(text.replace(/^(?:（\d+）|[①-⑳])/, '').startsWith(when?.words ?? '')).toBe(true);
    }
  });

  it('are read from all other words that name a time', () => {
    const found = new Map<string, string[]>();
    for (const { key, when } of milestones) {
      if (!when || /^\d{1,2}月底前$/.test(when.words)) continue;
      const dates = when.dates.map(({ start, at }) => (start ? `${start}/${at}` : at));
      const { every, day } = when.recurrence ?? {};
      const said = [when.words, ...dates, every, day].filter((part) => part !== undefined).join(' ');
      found.set(said, [...(found.get(said) ?? []), key]);
    }
    expect(Object.fromEntries(found)).toEqual(otherWords);
  });

  it('are missing where no words name a time', () => {
    expect(milestones.filter(({ when }) => !when)).toHaveLength(41);
  });

  it('lie within the year, but for one that is planned for the next', () => {
    expect(milestones.filter(({ due }) => due && !due.startsWith('2023')).map(({ key }) => key)).toEqual([
      '037 m2',
    ]);
  });
});

describe('the figures of the 2023 breakdown', () => {
  // Read by hand in the source: task and block, indicator, period, measure, value in the indicator's unit.
  it.each([
    ['001 title', 'gdp', '2023', 'growth', 5, '%'],
    ['001 m2', 'gdp', '2023-01/2023-06', 'growth', 2, '%'],
    ['003 m1', 'public-revenue', '2023-01/2023-03', 'cumulative', 1.077, '亿元'],
    ['003 m4', 'public-revenue', '2023', 'level', 4.3, '亿元'],
    ['008 m3', 'upper-funds', '2023-01/2023-09', 'cumulative', 5, '亿元'],
    ['011 m2', 'deregistration-notice-days', '2023-06', 'level', 20, '天'],
    ['029 title', 'domestic-investment', '2023', 'level', 28, '亿元'],
    ['031 m3', 'projects-resumed', '2023-01/2023-09', 'cumulative', 40, '个'],
    ['034 m1', 'cloud-enterprises-share', '2023-06', 'level', 60, '%'],
    ['038 m4', 'high-tech-enterprises', '2023', 'change', 3, '家'],
    ['043 m3', 'cross-border-b2b-trade', '2023-01/2023-09', 'cumulative', 3500, '万元'],
    ['043 m4', 'trade-total', '2023', 'level', 3.8, '亿元'],
    ['060 m2', 'commercialised-projects', '2023-01/2023-08', 'cumulative', 1, '个'],
    ['066 m4', 'tech-transfers', '2023', 'level', 25, '项'],
    ['067 m1', 'rd-intensity', '2022', 'level', 3.2, '%'],
    ['077 m1', 'good-air-ratio', '2023-01/2023-06', 'level', 85, '%'],
    ['084 m1', 'patrol-road-length', '2023-01/2023-02', 'cumulative', 0.6, '公里'],
    ['084 m3', 'landscape-works-area', '2023-01/2023-11', 'cumulative', 22, '万平方米'],
    ['093 m2', 'zero-employment-households', '2023-06', 'level', 0, '户'],
    ['110 m4', 'debt-resolved', '2023', 'level', 70289, '万元'],
    ['201 m3', 'resettled-households', '2023-01/2023-09', 'cumulative', 700, '户'],
    ['205 title', 'rural-roads-built', '2023', 'cumulative', 8, '公里'],
    ['207 m5', 'elderly-carers-trained', '2023', 'cumulative', 300, '人次'],
  ] as const)('hold %s %s', (place, indicator, period, measure, value, unit) => {
    const [chapter, block] = place.split(' ');
    const found = figures.filter((figure) => figure.indicator === indicator);
    const own = found.find((figure) => figure.chapter === chapter && figure.block === block);
    expect(own && [formatPeriod(own.period), own.measure, own.canonical?.value, own.canonical?.unit]).toEqual(
      [...[period, measure, value, unit]],
    );
  });

  it('are all targets of its year or a time within it, but for one of the year before', () => {
    expect(figures.every(({ role }) => role === 'target')).toBe(true);
    const others = figures.filter(({ period }) => !period.end.startsWith('2023'));
    expect(others.map(({ chapter, block }) => `${chapter} ${block}`)).toEqual(['067 m1']);
  });

  it('rise towards the year within each task', () => {
    const series = Map.groupBy(
      figures.filter(({ measure, scope, canonical }) => canonical && !scope && measure !== 'growth'),
      ({ chapter, indicator }) => `${chapter} ${indicator}`,
    );
    // Batches that are no running total, and the same zero all year.
    const exempt = new Set(['102 title-backlog-estates']);
    for (const [key, own] of series) {
      if (exempt.has(key)) continue;
      const within = own
        .filter(({ block }) => block !== 'title')
        .map(({ canonical }) => canonical?.value ?? 0);
      expect([key, within]).toEqual([key, within.toSorted((a, b) => a - b)]);
    }
  });

  it('are 256 in titles and milestones', () => {
    expect(figures).toHaveLength(256);
  });
});
