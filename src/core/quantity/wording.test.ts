import { describe, expect, it } from 'vitest';
import { absenceFromText, wordsFromText } from './wording.ts';

describe('wordsFromText', () => {
  it.each([
    '同步',
    '与经济增长同步',
    '与全市基本同步',
    '高于经济增长',
    '高于全市平均水平',
    '高于全市平均水平0.5个百分点',
    '不低于沿海城区',
    '不低于省级标准',
    '达到全省平均水平',
    '达到2020年全国平均水平',
    '中等发达国家水平',
    '达到要求',
    '完成市下达指标',
    '全覆盖',
    '实现5G网络覆盖',
    '覆盖到行政村',
    '全部“销号”',
    '所有',
    '取消各项区级收费',
    '全域城镇化',
    '按时足额发放',
    '完成社区医疗卫生服务机构标准化建设',
    '真正实现',
    '应保尽保',
    '全面达标',
    '位居全省前列',
    '稳居全省前列',
    '全省59个城区第一方阵前列',
    '全市第一',
    '迈上新台阶',
    '持续下降',
    '明显提高',
    '显著增强',
    '大幅提升',
    '进一步优化',
    '基本稳定',
    '稳定',
    '稳中有升',
    '不太理想',
    '持续、合理增长',
    '下降率明显',
    '扩大社会保险覆盖面',
    '提高外贸出口比重',
    '保持两位数增长',
    '数百家',
    '三分之二以上',
  ])('recognises “%s”', (text) => {
    expect(wordsFromText(text)).toEqual({ kind: 'words', qualifier: 'text', multiple: undefined });
  });

  it.each([
    '',
    '地区生产总值',
    '一百O亿元',
    '超过一百二十亿圆',
    '持续10O亿',
    '高于5',
    '基本一百二十亿圆',
    '下降',
    '扩大',
    '实现',
    '提高外贸出口比重5O个百分点',
  ])('does not take “%s” for a wording', (text) => {
    expect(wordsFromText(text)).toBeUndefined();
  });
});

describe('absenceFromText', () => {
  it.each(['', '-', '--', '—', '——', '/'])('takes “%s” for not stated', (text) => {
    expect(absenceFromText(text)).toEqual({ kind: 'none', qualifier: 'none', reason: 'blank' });
  });

  it.each(['等待市下达', '待省下达', '待定', '以市下达指标为准'])('takes “%s” for awaiting', (text) => {
    expect(absenceFromText(text)).toEqual({ kind: 'none', qualifier: 'none', reason: 'awaiting' });
  });

  it('does not take a figure or a wording for an absence', () => {
    expect(['0', '-3', '完成市下达指标'].map(absenceFromText)).toEqual(Array(3).fill(undefined));
  });
});
