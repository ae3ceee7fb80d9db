import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressOf } from '#core/address.ts';
import { finderOf } from '#core/find/finder.ts';
import { commonEntries, entryKinds, provinceEntries, type QuickEntry } from '#core/quick-find/entries.ts';
import type { CommonNames, ProvinceNames } from '#core/quick-find/files.ts';
import { rowGroups } from '#core/quick-find/rows.ts';
import { quickFindFilesFrom } from './quick-find-files.ts';
import { siteReadByHand } from './sample-site.ts';
import { readSite } from './site.ts';
import { districtSpellings, spellingsOf } from './spelling.ts';

const site = siteReadByHand(readSite(process.cwd()));
const { manifest, files } = quickFindFilesFrom(site);
const bodyOf = (name = '') => files.find((file) => file.name === name)?.body ?? 'null';
const common = JSON.parse(bodyOf(manifest.common.file)) as CommonNames;
const entries = [
  ...commonEntries(common),
  ...manifest.provinces.flatMap(({ file }) =>
    provinceEntries(JSON.parse(bodyOf(file)) as ProvinceNames, common),
  ),
];
const find = finderOf(entries);

/** Where an entry leads. */
const address = ({ target }: QuickEntry) => addressOf(target, { base: '/', locale: 'zh' });
const shown = (typed: string) => rowGroups(find(typed).matches).flatMap(({ matches }) => matches);
const first = (typed: string) => {
  const [best] = shown(typed);
  return best && `${best.entry.kind} ${best.entry.name.zh} ${address(best.entry)}`;
};

describe('the files of quick-find', () => {
  it('are named by their bytes, one a province beside the common one', () => {
    for (const { file, sha256 } of [manifest.common, ...manifest.provinces]) {
      expect(createHash('sha256').update(bodyOf(file)).digest('hex')).toBe(sha256);
      expect(file).toContain(sha256.slice(0, 12));
    }
    expect(manifest.provinces.map(({ province }) => province)).toEqual(['210000']);
    expect(files).toHaveLength(3);
  });

  it('are the same at every build', () => {
    expect(quickFindFilesFrom(site)).toEqual({ manifest, files });
  });

  it('hold every kind of thing that one can go to', () => {
    const counts = Map.groupBy(entries, ({ kind }) => kind);
    expect([...counts.keys()].toSorted()).toEqual([...entryKinds].toSorted());
    expect(counts.get('district')).toHaveLength(4);
    expect(counts.get('document')).toHaveLength(5);
    // Counted in the contents of the four plans: 9, 12, 10 and 13.
    expect(counts.get('chapter')).toHaveLength(44);
    expect(counts.get('theme')).toHaveLength(27);
  });

  it('name everything in English too', () => {
    expect(entries.filter(({ name }) => name.en === '').map(({ name }) => name.zh)).toEqual([]);
  });

  it('spell every name as it is read', () => {
    for (const { kind, name, aliases = [], spellings } of entries) {
      const title = kind === 'chapter' ? aliases : [name.zh, ...aliases];
      expect(spellings.slice(kind === 'district' ? 2 : 0)).toEqual(
        spellingsOf(kind === 'district' ? aliases : title),
      );
    }
    for (const district of site.corpus.districts) {
      const entry = entries.find(({ name }) => name.zh === district.name.zh);
      expect(entry?.spellings.slice(0, 2)).toEqual(districtSpellings(district));
    }
  });

  it('weigh little', () => {
    const weight = (name: string) => gzipSync(bodyOf(name)).length;
    expect(weight(manifest.common.file)).toBeLessThan(34_000);
    const provinces = manifest.provinces.map(({ file }) => weight(file));
    expect(provinces.reduce((sum, one) => sum + one, 0) / site.corpus.districts.length).toBeLessThan(1_500);
  });
});

describe('what is found first', () => {
  it.each([
    ['营商环境', 'theme 营商环境 /compare/business-environment/'],
    ['yingshanghuanjing', 'theme 营商环境 /compare/business-environment/'],
    ['gdp', 'indicator 地区生产总值 /indicators/gdp/'],
    ['shuangtaizi', 'district 双台子区 /districts/shuangtaizi/'],
    ['shuangtaiziqu', 'district 双台子区 /districts/shuangtaizi/'],
    ['stz', 'district 双台子区 /districts/shuangtaizi/'],
    ['双台子', 'district 双台子区 /districts/shuangtaizi/'],
    ['盘锦', 'district 双台子区 /districts/shuangtaizi/'],
    ['cz', 'indicator 城镇居民人均可支配收入 /indicators/urban-income/'],
    ['czj', 'unit 财政局 /tasks/shuangtaizi-tasks-2023/units/caizheng-ju/'],
    ['双台子教育局', 'unit 教育局 /tasks/shuangtaizi-tasks-2023/units/jiaoyu-ju/'],
    ['金融发展局', 'unit 金融局 /tasks/shuangtaizi-tasks-2023/units/jinrong-ju/'],
    ['unemployment', 'indicator 城镇登记失业率 /indicators/registered-unemployment-rate/'],
    ['regional product', 'indicator 地区生产总值 /indicators/gdp/'],
    ['elderly care', 'theme 养老 /compare/elderly-care/'],
    ['医养结合', 'theme 养老 /compare/elderly-care/'],
    ['linghe plan', 'document 凌河区“十四五”规划纲要 /documents/linghe-fyp14/'],
    ['双区政办发〔2023〕1号', 'document 双台子区2023年政府工作任务分解 /documents/shuangtaizi-tasks-2023/'],
    ['三线一单', 'term 三线一单 /documents/shuangtaizi-fyp14/06-green-development/#box-6-1-p1'],
    ['sxyd', 'term 三线一单 /documents/shuangtaizi-fyp14/06-green-development/#box-6-1-p1'],
    // 六气共治：有效治理工业废气、餐饮油烟、道路及工地扬尘、汽车尾气、燃煤烟气、秸秆燃烧。
    ['six-gas', 'term 六气共治 /documents/shuangtaizi-fyp14/06-green-development/#box-6-1-p2'],
    ['prefabricated', 'term 装配式建筑 /documents/shuangtaizi-fyp14/06-green-development/#box-6-2-p1'],
    [
      'buildings prefabricated',
      'term 装配式建筑 /documents/shuangtaizi-fyp14/06-green-development/#box-6-2-p1',
    ],
    ['waste city', 'term 无废城市 /documents/shuangtaizi-fyp14/06-green-development/#box-6-1-p3'],
    ['oilfield', 'term 油地融合 /documents/xinglongtai-fyp14/02-liveable-city/#s2-p3'],
    ['development and reform', 'unit 发改局 /tasks/shuangtaizi-tasks-2023/units/fagai-ju/'],
    ['reform develop', 'unit 发改局 /tasks/shuangtaizi-tasks-2023/units/fagai-ju/'],
    ['发展和改革局', 'unit 发改局 /tasks/shuangtaizi-tasks-2023/units/fagai-ju/'],
    ['social security bureau', 'unit 人社局 /tasks/shuangtaizi-tasks-2023/units/renshe-ju/'],
    ['traffic police', 'unit 交警大队 /tasks/shuangtaizi-tasks-2023/units/jiaojing-dadui/'],
    [
      'dual circulation',
      'chapter 第七章 坚持开放发展 积极融入国内国际双循环新格局 /documents/shuangtaizi-fyp14/07-opening-up/',
    ],
    ['linghe ecolog', 'chapter 第六章 坚持绿色发展 建设生态新凌河 /documents/linghe-fyp14/06-ecology/'],
    ['opening up', 'theme 开放与招商 /compare/opening-up/'],
    ['work report', 'document 双台子区2023年政府工作任务分解 /documents/shuangtaizi-tasks-2023/'],
    [
      '双台子 第三章',
      'chapter 第三章 找准发展支点 开启五大产业功能区建设新航程 /documents/shuangtaizi-fyp14/03-functional-zones/',
    ],
  ])('for %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('is what was typed, whatever else holds it', () => {
    expect(shown('就业').map(({ entry }) => entry.kind)).toContain('indicator');
    expect(first('就业')).toBe('theme 就业 /compare/employment/');
  });

  it('is found beside others by a word in English', () => {
    const ecological = shown('ecolog').map(({ entry }) => `${entry.kind} ${entry.name.zh}`);
    expect(ecological).toEqual([
      'theme 生态建设',
      'unit 生态环境分局',
      'chapter 第六章 坚持绿色发展 建设生态新凌河',
      'chapter 第十章 进一步开创生态双塔建设新局面 打造绿色双塔',
    ]);
  });

  it.each([
    ['shungtaizi', 'district 双台子区'],
    ['grian', 'indicator 粮食产量'],
    ['employmnet', 'theme 就业'],
    ['三线一弹', 'term 三线一单'],
    ['developement and reform', 'unit 发改局'],
    ['caizehngju', 'unit 财政局'],
    ['发改委', 'unit 发改局'],
    ['prefabrciated', 'term 装配式建筑'],
  ])('forgives a slip: %s', (typed, expected) => {
    const [best] = shown(typed);
    expect(find(typed).near).toBe(true);
    expect(best && `${best.entry.kind} ${best.entry.name.zh}`).toBe(expected);
  });

  it('may be near only, where nothing holds the words', () => {
    expect(find('unemploiment').near).toBe(true);
    expect(shown('unemploiment')[0]?.entry.name.zh).toBe('城镇登记失业率');
  });
});
