import { describe, expect, it } from 'vitest';
import type { CommonNames } from './files.ts';
import { provinceChooser } from './provinces.ts';

const place = (id: string, zh: string) => ({ id, name: { zh, en: '' } });
const common: CommonNames = {
  readings: {
    liao: '辽',
    ning: '宁',
    ji: '吉',
    lin: '林',
    shan: '山',
    xi: '西',
    dong: '东',
    he: '河',
    bei: '北',
    qu: '区',
  },
  exceptions: {},
  provinces: [
    place('210000', '辽宁省'),
    place('220000', '吉林省'),
    place('140000', '山西省'),
    place('370000', '山东省'),
    place('130000', '河北省'),
  ],
  cities: [],
  districts: ['21', '22', '14', '37', '13'].flatMap((code) =>
    [place(`own-${code}`, `甲${code}区`), place(`he-${code}`, '河东区')].map((district) => ({
      ...district,
      spelling: 'he dong',
      city: `${code}0100`,
    })),
  ),
  indicators: [],
  themes: [],
  themeGroups: [],
  units: [],
};
const fileOf = ({ id }: { readonly id: string }) => ({ province: id, file: id, bytes: 1, sha256: '' });
const files = common.provinces.map(fileOf);

describe('provinceChooser', () => {
  it('chooses all files where they are few', () => {
    expect(provinceChooser(files.slice(0, 3), common)('gdp')).toEqual(files.slice(0, 3));
  });

  it('chooses of many those of the provinces and districts that are named', () => {
    const choose = provinceChooser(files, common);
    const named = (typed: string) => choose(typed).map(({ province }) => province);
    expect(named('辽宁 规划')).toEqual(['210000']);
    expect(named('甲37区 第三章')).toEqual(['370000']);
    expect(named('jilin 山西')).toEqual(['220000', '140000']);
    expect(named('gdp')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  it('chooses none for a name that many provinces have', () => {
    expect(provinceChooser(files, common)('河东区')).toEqual([]);
  });
});
