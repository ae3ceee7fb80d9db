import { describe, expect, it } from 'vitest';
import { spellerOf } from '#core/find/readings.ts';
import { districtSpellings, exceptionsTo, readingsIn, spellingsOf } from './spelling.ts';

describe('spellingsOf', () => {
  it('gives the syllables of names, letters and digits as they stand, each spelling once', () => {
    expect(spellingsOf(['养老床位', '“1+6”石化产业', 'GDP', '失业率', '养老 床位', '——'])).toEqual([
      'yang lao chuang wei',
      '16 shi hua chan ye',
      'gdp',
      'shi ye lv',
    ]);
  });
});

describe('districtSpellings', () => {
  const district = (zh: string, pinyin: string, initials: string) => ({
    name: { zh, en: '', pinyin, initials },
  });

  it('gives the reviewed reading by syllables, and the name with its kind', () => {
    expect(districtSpellings(district('双台子区', 'shuangtaizi', 'stz'))).toEqual([
      'shuang tai zi',
      'shuang tai zi qu',
    ]);
    expect(districtSpellings(district('凌河区', 'linghe', 'lh'))).toEqual(['ling he', 'ling he qu']);
  });

  it('keeps to the reviewed reading where the characters are mostly read otherwise', () => {
    expect(districtSpellings(district('六合区', 'luhe', 'lh'))).toEqual(['lu he']);
  });
});

describe('a table of readings', () => {
  const names = ['银行', '商业银行', '行政执法', '银行网点', '“1+6”产业GDP', '失业率'];
  const readings = readingsIn(names);

  it('holds for each character the reading it has in most names', () => {
    expect(readings).toMatchObject({ hang: '行', yin: '银', lv: '率' });
    expect(Object.keys(readings).toSorted()).toEqual(Object.keys(readings));
  });

  it('spells all names, with the exceptions, as they are read', () => {
    const exceptions = exceptionsTo(readings, names);
    expect(exceptions).toEqual({ 行政执法: 'xing zheng zhi fa' });
    const spell = spellerOf(readings, exceptions);
    expect(names.map(spell)).toEqual(names.flatMap((name) => spellingsOf([name])));
  });

  it('leaves out what it does not hold', () => {
    expect(spellerOf(readings, {})('龘银行')).toBe('yin hang');
    expect(spellerOf(readings, {})('__proto__')).toBe('proto');
  });
});
