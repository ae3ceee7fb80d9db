import { describe, expect, it } from 'vitest';
import { districtSpellings, spellingsOf } from './spelling.ts';

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
