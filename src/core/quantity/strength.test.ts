import { describe, expect, it } from 'vitest';
import { strengthFromText } from './strength.ts';

describe('the strength of a target', () => {
  it.each([
    ['，地区生产总值', '力争突破 50 亿元', 'aspired'],
    ['到2025年，力争收入达到', '5亿元', 'aspired'],
    ['确保三次产业增加值增速', '高于全省平均', 'assured'],
    ['收入', '5亿元', undefined],
    ['确保网上可办率始终保持100%、实办率', '不低于70%', 'assured'],
    ['“十四五”期间，向上争取资金到位额度达到', '50亿元以上', undefined],
  ])('is read from its own clause: %s%s', (before, words, strength) => {
    expect(strengthFromText(before, words)).toBe(strength);
  });

  it.each([
    ['发展跨境电子商务。力争到2025年，外贸进出口总额累计完成', '10亿元以上', 'aspired'],
    ['确保到2025年，创建全域旅游示范区，创建5A景区1个，4A景区', '2个以上', 'assured'],
    ['“十四五”期间，力争新增就业1.5万人以上，就业创业培训10000人，城镇登记失业率', '4.5%以内', 'aspired'],
    ['主要指标：确保增速高于全省，地区生产总值实现', '翻番', 'assured'],
    ['确保覆盖率达90%，力争利用率达40%，回收率达', '80%', 'aspired'],
    ['力争到2025年,文化企业达到8家。文化产业增加值', '5%以上', undefined],
  ])('is read from a hedge that opens an earlier clause of the sentence: %s%s', (before, words, strength) => {
    expect(strengthFromText(before, words)).toBe(strength);
  });

  it.each([
    ['农产品出口额力争突破300万美元，实现', '倍增', 'aspired'],
    ['到位资金力争突破150亿元，比十三五期间102亿元同比增长', '47%', 'aspired'],
    ['确保零售总额达到157亿元，年均增长', '15%', 'assured'],
  ])('is read from the clause whose subject goes on: %s%s', (before, words, strength) => {
    expect(strengthFromText(before, words)).toBe(strength);
  });

  it.each([
    ['人均地区生产总值力争达到2万美元，一般公共预算收入', '翻一番', undefined],
    ['农产品出口额力争突破300万美元，文化产业实现', '倍增', undefined],
    ['努力提高农村居民收入，保持城乡低保标准', '与全国平均水平同步增长', undefined],
  ])('is not read from a hedge inside an earlier clause, nor from 努力: %s%s', (before, words, strength) => {
    expect(strengthFromText(before, words)).toBe(strength);
  });
});
