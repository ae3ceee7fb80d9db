import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';

const { corpus } = readSite(process.cwd());
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
