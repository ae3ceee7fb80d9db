import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysDue, dueFromText, dueOf, isDueWithin, monthsOfQuarter } from './due.ts';

const words = (text: string) => dueOf(text, 2023)?.words;

describe('the due date of a milestone', () => {
  it.each([
    ['（2）6月底前，地区生产总值增长2%；', '2023-06', '6月底前'],
    ['（1）2月15日前，完成；', '2023-02-15', '2月15日前'],
    ['（4）年底前，完成验收。', '2023-12', '年底前'],
    ['（3）年末清算。', '2023-12', '年末'],
    ['（2）2024年6月底前，竣工。', '2024-06', '2024年6月底前'],
    ['（1）3月至5月，开展；', '2023-05', '3月至5月'],
    ['①2月至3月份发动宣传；', '2023-03', '2月至3月份'],
    ['（1）2月中旬，开始土建施工；', '2023-02', '2月中旬'],
    ['（3）11月底，土建类基础全部完成', '2023-11', '11月底'],
    ['①3月底前进场；', '2023-03', '3月底前'],
    ['（1）6月底前,完成宣传', '2023-06', '6月底前'],
    ['（2）4月初、7月初、10月初，确定奖补金额', '2023-10', '4月初、7月初、10月初'],
  ])('is read from the words that open it: %s', (text, due, found) => {
    expect([dueFromText(text, 2023), words(text)]).toEqual([due, found]);
  });

  it.each([
    ['（1）争取2023年底前将上市材料上报', '2023-12', '2023年底前'],
    ['（2）准备上市前期工作，计划2024年将上市材料上报上交所。', '2024-12', '计划2024年'],
    ['推进建设，6月底前完成', '2023-06', '6月底前'],
    ['（4）实现年内刑事案件发案率双下降。', '2023-12', '年内'],
    ['做大经营预算规模，全年实现收入2200万元', '2023-12', '全年'],
  ])('is looked for further on where the opening names none: %s', (text, due, found) => {
    expect([dueFromText(text, 2023), words(text)]).toEqual([due, found]);
  });

  it.each([
    '13月底前，完成',
    '2月30日前，完成',
    '6月41日前，完成',
    '0月底前，完成',
    '制定完成党组全年学习工作要点',
    '对3月开工的项目加强服务',
    '适时提高救助标准',
  ])('is left open where there is no such date: %s', (text) => {
    expect(dueFromText(text, 2023)).toBeUndefined();
  });

  it('ends on the 10th at the beginning of a month, on the 20th in its middle, and on its last day else', () => {
    const last = (text: string) => dueOf(text, 2023)?.dates.map((date) => date.last);
    expect(last('4月初，完成')).toEqual(['2023-04-10']);
    expect(last('2月上旬，完成')).toEqual(['2023-02-10']);
    expect(last('2月中旬，完成')).toEqual(['2023-02-20']);
    expect(last('2月下旬，完成')).toEqual(['2023-02-28']);
    expect(last('2月底前，完成')).toEqual(['2023-02-28']);
    expect(last('2024年2月底前，完成')).toEqual(['2024-02-29']);
    expect(last('2月15日前，完成')).toEqual(['2023-02-15']);
  });

  it('keeps where a span begins, also over the end of the year', () => {
    expect(dueOf('2月至3月份发动宣传', 2023)?.dates).toEqual([
      { start: '2023-02', at: '2023-03', last: '2023-03-31' },
    ]);
    expect(dueOf('2023年11月至2024年3月，供暖', 2023)?.dates[0]).toMatchObject({
      ...{ start: '2023-11', at: '2024-03' },
    });
  });

  it('is the month that any opening of its kind names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('底前', '初', '中旬', '末', ''),
        (m, part) => {
          expect(dueFromText(`（1）${m}月${part}，完成`, 2023)).toBe(`2023-${String(m).padStart(2, '0')}`);
        },
      ),
    );
  });
});

describe('a repetition', () => {
  it.each([
    ['（3）按月调度资金完成情况。', 'month', undefined, '按月'],
    ['（2）每季度，组织对接会', 'quarter', undefined, '每季度'],
    ['（4）每季度末制作情况表', 'quarter', undefined, '每季度末'],
    ['（8）每半年至少招商一次', 'half-year', undefined, '每半年'],
    ['优先保障支出，每月15日前足额发放工资，按月发放资金', 'month', 15, '每月15日前'],
    ['领导班子成员每年深入调研不少于60次', 'year', undefined, '每年'],
    ['（6）定期召开专题会议', 'unstated', undefined, '定期'],
  ])('is no date: %s', (text, every, day, found) => {
    const due = dueOf(text, 2023);
    expect([due?.dates, due?.recurrence, due?.words]).toEqual([[], { every, day }, found]);
    expect(dueFromText(text, 2023)).toBeUndefined();
  });

  it('within a milestone that has a date is part of the work', () => {
    const due = dueOf('（2）12月底前，每周定期下派专家坐诊', 2023);
    expect([due?.words, due?.recurrence]).toEqual(['12月底前', undefined]);
  });

  it('falls due at the end of each interval of the year', () => {
    const days = (text: string) =>
      daysDue(dueOf(text, 2023) ?? { words: '', dates: [], recurrence: undefined }, 2023);
    expect(days('每季度，对接')).toEqual(['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31']);
    expect(days('每半年研究1次')).toEqual(['2023-06-30', '2023-12-31']);
    expect(days('按月调度')).toHaveLength(12);
    expect(days('每月15日前发放')[1]).toBe('2023-02-15');
    expect(days('定期召开')).toEqual([]);
  });
});

describe('what is due', () => {
  const isDue = (text: string, to: string, from?: string) => {
    const due = dueOf(text, 2023);
    return due !== undefined && isDueWithin(due, 2023, to, from);
  };

  it('in June is what ends or recurs in June', () => {
    for (const text of [
      '6月底前，完成',
      '6月初，完成',
      '按月调度',
      '每季度一次',
      '每半年一次',
      '3月至6月份，开展',
    ])
      expect([text, isDue(text, '2023-06', '2023-06')]).toEqual([text, true]);
    for (const text of ['5月底前，完成', '7月初，完成', '6月至12月，巩固', '每年一次', '定期召开'])
      expect([text, isDue(text, '2023-06', '2023-06')]).toEqual([text, false]);
  });

  it('in the third quarter is what is due from July to September', () => {
    const [from, to] = monthsOfQuarter(2023, 3);
    expect([from, to]).toEqual(['2023-07', '2023-09']);
    expect(isDue('4月初、7月初、10月初，确定', to, from)).toBe(true);
    expect(isDue('6月底前，完成', to, from)).toBe(false);
    expect(isDue('10月初，完成', to, from)).toBe(false);
    expect(isDue('每半年一次', to, from)).toBe(false);
  });

  it('by June is what is due up to its end', () => {
    expect(isDue('1月底前，完成', '2023-06')).toBe(true);
    expect(isDue('6月底前，完成', '2023-06')).toBe(true);
    expect(isDue('7月初，完成', '2023-06')).toBe(false);
    expect(isDue('计划2024年上报', '2023-12')).toBe(false);
  });
});
