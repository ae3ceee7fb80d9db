import { describe, expect, it } from 'vitest';
import { finderOf, type Findable } from './finder.ts';

const theme = { name: { zh: '就业', en: 'Employment' }, spellings: ['jiu ye'] };
const entries = [
  {
    name: { zh: '地区生产总值', en: 'Gross regional product' },
    spellings: ['di qu sheng chan zong zhi'],
    aliases: ['GDP', '“双台子”总值'],
  },
  {
    name: { zh: '一般公共预算收入', en: 'General public budget revenue' },
    spellings: ['yi ban gong gong yu suan shou ru', 'cai zheng shou ru'],
    headline: true,
    aliases: ['财政收入'],
  },
  {
    name: { zh: '养老床位数', en: 'Beds for the elderly' },
    spellings: ['yang lao chuang wei shu'],
    aliases: [],
  },
  {
    name: { zh: '城镇登记失业率', en: 'Registered urban unemployment rate' },
    spellings: ['cheng zhen deng ji shi ye lv'],
    aliases: [],
    within: [theme],
  },
] satisfies Findable[];
const find = finderOf<Findable>(entries);
const names = (typed: string) => find(typed).matches.map(({ entry }) => entry.name.zh);
const first = (typed: string) => names(typed)[0];

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

  it.each([
    ['chuangwei', '养老床位数'],
    ['sczz', '地区生产总值'],
  ])('finds by syllables and initials within a name: %s', (typed, expected) => {
    expect(find(typed)).toMatchObject({ near: false });
    expect(first(typed)).toBe(expected);
  });

  it.each([
    ['地区 总值', '地区生产总值'],
    ['rate urban', '城镇登记失业率'],
    ['yusuan 财政', '一般公共预算收入'],
    ['就业 登记', '城镇登记失业率'],
    ['jiuye urban', '城镇登记失业率'],
    ['就业登记率', '城镇登记失业率'],
  ])('finds every word of several, some of them in what the thing belongs to: %s', (typed, expected) => {
    expect(find(typed)).toMatchObject({ near: false });
    expect(names(typed)).toEqual([expected]);
  });

  it('finds nothing by what the thing belongs to alone, nor where one word of several is missing', () => {
    expect(names('就业')).toEqual([]);
    expect(names('地区 床位')).toEqual([]);
  });

  it('minds no quotation marks, brackets and commas', () => {
    expect(first('双台子总值')).toBe('地区生产总值');
    expect(first('"双台子"')).toBe('地区生产总值');
    expect(first('地区，生产')).toBe('地区生产总值');
    expect(first('(unemployment)')).toBe('城镇登记失业率');
  });

  it('takes the parts of a word with hyphens for words', () => {
    const control = { name: { zh: '六气共治', en: 'Six-gas joint control' }, spellings: [] };
    const finder = finderOf<Findable>([control]);
    for (const typed of ['six-gas', 'six gas', 'gas', 'control six-gas'])
      expect(finder(typed)).toMatchObject({ near: false, matches: [{ entry: control }] });
    expect(finder('ix-gas').near).toBe(true);
  });

  it('finds a short name by the long one', () => {
    const units = ['应急局', '人社局', '政府办', '教育局'].map((zh) => ({
      ...{ name: { zh, en: '' }, spellings: [] },
    }));
    const finder = finderOf<Findable>(units);
    const found = (typed: string) => finder(typed).matches.map(({ entry }) => entry.name.zh);
    expect(found('应急管理局')).toEqual(['应急局']);
    expect(found('人力资源和社会保障局')).toEqual(['人社局']);
    expect(found('政府办公室')).toEqual(['政府办']);
    expect(found('政府采购中心')).toEqual([]);
  });

  it('says by which alias, or by which English name, it was found where the name does not hold what was typed', () => {
    expect(find('gdp').matches[0]?.alias).toBe('GDP');
    expect(find('总值').matches[0]?.alias).toBeUndefined();
    expect(find('财政').matches[0]?.alias).toBe('财政收入');
    expect(find('rate urban').matches[0]?.alias).toBe('Registered urban unemployment rate');
  });

  it('puts a headline indicator first of what fits alike, but not before what is named so exactly', () => {
    const rate = { name: { zh: '失业率', en: 'Unemployment' }, spellings: [] };
    const registered = { ...rate, name: { zh: '城镇登记失业率', en: 'Registered' }, headline: true };
    const finder = finderOf<Findable>([rate, registered]);
    expect(finder('失业').matches.map(({ entry }) => entry)).toEqual([registered, rate]);
    expect(finder('失业率').matches.map(({ entry }) => entry)).toEqual([rate, registered]);
  });

  it('forgives a slip, and says that it is one', () => {
    expect(first('unemploiment')).toBe('城镇登记失业率');
    expect(first('yibangonggonyusuan')).toBe('一般公共预算收入');
    expect(names('unemplyment rtae')).toEqual(['城镇登记失业率']);
    expect(names('养老床未')).toEqual(['养老床位数']);
    // 登 stands in a name that belongs to 就业: a slip all the same.
    expect(find('就业登')).toMatchObject({ matches: [] });
    expect(names('公共收人')).toEqual([]);
    expect(find('unemploiment').near).toBe(true);
    expect(find('unemploiment').matches[0]?.alias).toBe('Registered urban unemployment rate');
    expect(find('养老床未').matches[0]?.alias).toBeUndefined();
  });

  it('lists from the start where nothing is typed, and finds nothing in nonsense', () => {
    expect(names('')).toEqual(entries.map(({ name }) => name.zh));
    expect(names('☃☃☃☃')).toEqual([]);
    expect(names('<img src=x onerror=alert(1)>'.repeat(400))).toEqual([]);
    expect(names('\ud800')).toEqual([]);
  });
});
