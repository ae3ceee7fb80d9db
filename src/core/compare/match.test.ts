import { describe, expect, it } from 'vitest';
import { finderOf } from './match.ts';

const entries = [
  {
    name: { zh: '地区生产总值', en: 'Gross regional product' },
    spellings: [{ pinyin: 'diqushengchanzongzhi', initials: 'dqsczz' }],
    aliases: ['GDP'],
  },
  {
    name: { zh: '一般公共预算收入', en: 'General public budget revenue' },
    spellings: [
      { pinyin: 'yibangonggongyusuanshouru', initials: 'ybggyssr' },
      { pinyin: 'caizhengshouru', initials: 'czsr' },
    ],
    headline: true,
    aliases: ['财政收入'],
  },
  {
    name: { zh: '养老床位数', en: 'Beds for the elderly' },
    spellings: [{ pinyin: 'yanglaochuangweishu', initials: 'ylcws' }],
    aliases: [],
  },
  {
    name: { zh: '城镇登记失业率', en: 'Registered urban unemployment rate' },
    spellings: [{ pinyin: 'chengzhendengjishiyelv', initials: 'czdjsyl' }],
    aliases: [],
  },
];
const find = finderOf(entries);
const first = (typed: string) => find(typed, 3)[0]?.name.zh;

describe('finderOf', () => {
  it.each([
    ['养老', '养老床位数'],
    ['ylcw', '养老床位数'],
    ['yanglao', '养老床位数'],
    ['YANG LAO', '养老床位数'],
    ['unemployment', '城镇登记失业率'],
    ['gdp', '地区生产总值'],
    ['财政', '一般公共预算收入'],
    ['shiyelv', '城镇登记失业率'],
    ['ｇｄｐ', '地区生产总值'],
    ['czsr', '一般公共预算收入'],
    ['caizheng', '一般公共预算收入'],
    ['公共收入', '一般公共预算收入'],
  ])('finds by Chinese, pinyin, initials, English and alias: %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('puts a headline indicator first of what fits alike', () => {
    const rate = { name: { zh: '失业率', en: 'Unemployment' }, spellings: [] };
    const registered = { ...rate, name: { zh: '城镇登记失业率', en: 'Registered' }, headline: true };
    expect(finderOf([rate, registered])('失业', 2)).toEqual([registered, rate]);
  });

  it('forgives a slip', () => {
    expect(first('unemploiment')).toBe('城镇登记失业率');
    expect(first('yibangonggonyusuan')).toBe('一般公共预算收入');
  });

  it('lists from the start where nothing is typed, and finds nothing in nonsense', () => {
    expect(find('', 2)).toHaveLength(2);
    expect(find('☃☃☃☃', 3)).toEqual([]);
    expect(find('<img src=x onerror=alert(1)>'.repeat(400), 3)).toEqual([]);
  });
});
