import { describe, expect, it } from 'vitest';
import { compareFilesFrom } from '#build/compare-files.ts';
import { allCharts } from '#build/pages/charts.ts';
import { comparePage, compareThemes } from '#build/pages/compare.ts';
import { districtProfile } from '#build/pages/district-profile.ts';
import { plannedDistricts } from '#build/pages/districts-shown.ts';
import { siteReadByHand } from '#build/sample-site.ts';
import { readSite } from '#build/site.ts';
import { kindsAllowed } from '#core/charts/allowed.ts';
import { growthChart } from '#core/charts/growth.ts';
import { chartsOfIndicator } from '#core/charts/indicator-charts.ts';
import { rankingCharts } from '#core/charts/ranking.ts';
import { unpackRows, type ComparePart } from '#core/compare/pack.ts';
import { partFile } from '#core/compare/part-file.ts';
import { emptyState } from '#core/compare/state.ts';
import { selectionFrom, type CompareVocabulary } from '#core/compare/vocabulary.ts';
import { comparedPlans } from '#core/dataset/compared-plans.ts';
import { slots } from '#core/dataset/comparison-row.ts';
import { rowFor } from '#core/dataset/overview.ts';
import { labelsOf } from '#core/districts/label.ts';
import { districtId } from '#core/model/ids.ts';
import { charts as words } from '../../src/i18n/zh/charts.ts';

const site = readSite(process.cwd());
const { corpus, dataset } = site;
const { vocabulary: name, files } = compareFilesFrom(site);
const fileNamed = <T>(file: string) =>
  JSON.parse(files.find((one) => one.name === file)?.body ?? 'null') as T;
const vocabulary = fileNamed<CompareVocabulary>(name);
const { districts } = plannedDistricts(corpus);

describe('the files of the comparison', () => {
  it('hold every indicator that a plan mentions, and every district with a plan', () => {
    expect(vocabulary.districts.map(({ id }) => id)).toEqual(districts.map(({ id }) => id));
    expect(vocabulary.indicators.length).toBeGreaterThan(350);
    expect(vocabulary.indicators.find(({ id }) => id === 'public-revenue')).toMatchObject({
      spellings: [
        'yi ban gong gong yu suan shou ru',
        'gong gong cai zheng yu suan shou ru',
        'cai zheng shou ru',
      ],
    });
  });

  it('give back what the dataset holds, cell by cell', () => {
    for (const theme of corpus.themes) {
      const part = fileNamed<ComparePart>(partFile(theme.id, 0, vocabulary.version));
      const indicators = vocabulary.indicators.filter((one) => one.theme === theme.id);
      const { rows } = unpackRows([part], indicators, districts);
      for (const row of rows) {
        const own = dataset.comparison.find(({ indicator }) => indicator.id === row.indicator.id);
        if (!own) throw new Error(`no row ${row.indicator.id}`);
        expect(plain([...row.cells])).toEqual(plain([...rowFor(own, districts).cells]));
      }
    }
  });

  it('choose for a reader who has not chosen what the page without scripts shows', () => {
    const { indicators } = selectionFrom(emptyState, vocabulary);
    expect(indicators.map(({ id }) => id)).toEqual(comparePage(site).table.rows.map(({ head }) => head.id));
  });

  it('lead from the figures of a table to its notes', () => {
    const part = fileNamed<ComparePart>(partFile('economy', 0, vocabulary.version));
    const plan = part.documents.find(({ id }) => id === 'shuangtaizi-fyp14');
    // “注：1.地区生产总值增长率，按2020年可比价计算。” below the table of indicators.
    expect(plan?.tableNotes).toEqual({ '02-goals table-1': 'table-1-n1' });
  });

  it('are small enough for one question', () => {
    const sizes = files.map(({ body }) => body.length);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
  });
});

/** As it is after a download: members that are undefined are not there. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('the pages of the comparison', () => {
  const outlines = new Set(comparedPlans(corpus.documents).map(({ id }) => id as string));
  const stated = dataset.observations.filter(
    ({ document, quantity }) => outlines.has(document) && quantity.kind !== 'none',
  );
  const districtsOf = (id: string) =>
    new Set(stated.filter(({ indicator }) => indicator === id).map(({ district }) => district));

  it('call none an indicator of one district that others speak of too', () => {
    for (const { singles } of compareThemes(site)) {
      for (const { indicator } of singles)
        expect([...districtsOf(indicator.id)], indicator.id).toHaveLength(1);
    }
  });

  it('hold every indicator that a plan speaks of, and no cell that hides what it says', () => {
    const shown = new Set(
      compareThemes(site).flatMap(({ table, singles }) => [
        ...table.rows.map(({ head }) => head.id as string),
        ...singles.map(({ indicator }) => indicator.id as string),
      ]),
    );
    const said = new Set(stated.map(({ indicator }) => indicator as string));
    expect([...said].filter((id) => !shown.has(id))).toEqual([]);
    for (const { indicator, cells } of dataset.comparison) {
      for (const [district, record] of cells) {
        const isSilent = slots.every((slot) => {
          const cell = record[slot];
          return cell.kind === 'missing' && cell.reason !== 'not-comparable' && cell.reason !== 'awaiting';
        });
        expect(isSilent && districtsOf(indicator.id).has(district), `${indicator.id} ${district}`).toBe(
          false,
        );
      }
    }
  });

  it('let every indicator be chosen that has anything to compare', () => {
    const known = new Set(vocabulary.indicators.map(({ id }) => id as string));
    const missing = dataset.comparison
      .map(({ indicator }) => indicator.id)
      .filter((id) => districtsOf(id).size > 1 && !known.has(id));
    expect(missing).toEqual([]);
  });
});

describe('the charts of the real figures', () => {
  const context = {
    years: vocabulary.years,
    labels: labelsOf(corpus.districts),
    locale: 'zh',
    words,
  } as const;
  const seriesOf = (id: string) => dataset.series.filter(({ indicator }) => indicator === id);

  it('are of the kinds that the browser offers before it draws any', () => {
    for (const row of dataset.comparison) {
      const figures = { row: rowFor(row, districts), series: seriesOf(row.indicator.id) };
      const drawn = new Set(
        chartsOfIndicator(figures, context).map(
          ({ id }) => id.slice(row.indicator.id.length + 1).split('-')[0],
        ),
      );
      const offered = kindsAllowed(figures).filter((kind) => kind !== 'ranking');
      expect([row.indicator.id, ...offered].join(' ')).toBe(
        [row.indicator.id, ...offered.filter((kind) => drawn.has(kind))].join(' '),
      );
      expect([row.indicator.id, ...drawn].toSorted()).toEqual([row.indicator.id, ...offered].toSorted());
    }
  });

  it('have labels that do not overlap on one line', () => {
    for (const { chart } of allCharts(site, context)) {
      const texts = chart.drawing.groups.flatMap(({ x = 0, y = 0, marks }) =>
        marks.flatMap((mark) => (mark.kind === 'text' ? [{ ...mark, x: mark.x + x, y: mark.y + y }] : [])),
      );
      for (const [index, one] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          if (Math.abs(one.y - other.y) > 6) continue;
          const [left, right] = one.x < other.x ? [one, other] : [other, one];
          expect(
            `${chart.id}: ${left.text} | ${right.text} ${overlaps(left, right) ? 'overlap' : 'apart'}`,
          ).toMatch(/apart$/);
        }
      }
    }
  });

  it('rank totals of five years, yearly values and rates each by themselves', () => {
    const charts = (id: string) => {
      const row = dataset.comparison.find(({ indicator }) => indicator.id === id);
      if (!row) throw new Error(`no row ${id}`);
      return slots
        .flatMap((slot) => rankingCharts(rowFor(row, districts), slot, context))
        .map(({ title, table }) => [
          title.replace(/^[^：]*：/, ''),
          ...table.rows.map((cells) => [cells[0], cells[4]].join('')),
        ]);
    };
    // Read by hand: 凌河区 “五年累计完成170亿元” and 54亿元 in 2025; 双塔区 43.6亿元 in 2020, to be doubled.
    expect(charts('fixed-investment')).toEqual([
      ['几年合计，2016—2020年，从大到小', '兴隆台754.2', '双台子198', '凌河170'],
      ['2020年的数，只有一个区县', '双塔43.6'],
      ['2025年目标，从大到小', '双塔翻番 87.2', '凌河54'],
      ['几年合计，2021—2025年目标，从大到小', '兴隆台900', '双台子250'],
      ['规划写明的年均增长，2021—2025年，从大到小', '双台子35.5', '凌河10', '兴隆台7'],
    ]);
    expect(charts('foreign-investment')).toEqual([
      ['几年合计，2016—2020年，从大到小', '兴隆台19,500', '双台子1,114'],
      ['2020年的数，只有一个区县', '凌河1,549'],
      ['几年合计，2021—2025年目标，从大到小', '兴隆台20,000', '双台子5,000'],
    ]);
    expect(charts('new-jobs')).toEqual([
      ['几年合计，2016—2020年，从大到小', '兴隆台43,581', '双台子24,522', '凌河18,100', '双塔5,440'],
      ['几年合计，2021—2025年目标，按所写的数从大到小', '凌河≥20,000', '双塔≥15,000'],
    ]);
    expect(charts('incubators-added')).toEqual([
      ['几年合计，2021—2025年目标，从大到小', '双台子3', '凌河2–3'],
      ['每年，2021—2025年目标，只有一个区县', '兴隆台≥1'],
    ]);
    // At most 2.8 % may be less than the 2.1 % that 兴隆台区 expects.
    expect(charts('registered-unemployment-rate')[0]).toEqual([
      '2020年的数，按所写的数从大到小',
      '双台子≤2.8',
      '兴隆台2.1',
    ]);
  });

  it('draw every number of a slot in which two districts are ranked', () => {
    for (const row of dataset.comparison) {
      const own = rowFor(row, districts);
      for (const slot of slots) {
        const charts = rankingCharts(own, slot, context);
        if (charts.length === 0) continue;
        const numbers = [...own.cells.values()].filter(
          (record) => record[slot].kind === 'value' && record[slot].observation.canonical,
        );
        const drawn = charts.flatMap(({ table }) => table.rows);
        expect(drawn.length, `${row.indicator.id} ${slot}`).toBeGreaterThanOrEqual(numbers.length);
        expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
      }
    }
  });

  it('say what the periods of drawn figures are, and nothing of figures that are not drawn', () => {
    const remarks = (id: string, chart: string) => {
      const row = dataset.comparison.find(({ indicator }) => indicator.id === id);
      const figures = row && { row: rowFor(row, districts), series: seriesOf(id) };
      return figures && chartsOfIndicator(figures, context).find((one) => one.id === chart)?.remarks;
    };
    // 凌河区: “‘十三五’期间……失业率控制在5.8%以内”.
    expect(remarks('unemployment-rate', 'unemployment-rate-dumbbell')).toEqual([
      '时期按上下文推定，文件这一段没有写明：凌河。',
      '整个时期要保持的水平，不只是末年一年的数：凌河 2016—2020年：≤5.8%。',
    ]);
    // Of totals 凌河区 alone gives one; 双台子区 and 双塔区 stand in the other chart.
    expect(
      remarks('high-tech-enterprises', 'high-tech-enterprises-dumbbell-cumulative')?.join(''),
    ).not.toMatch(/双台子|双塔/);
    expect(
      remarks('urban-income', 'urban-income-dumbbell')?.filter((text) => text.startsWith('双塔')),
    ).toEqual([
      '双塔的基数：文件写的是“城镇常住居民人均可支配收入”，口径可能不同。',
      '双塔的目标：文件写的是“城乡居民人均可支配收入”，口径可能不同。',
    ]);
  });

  it('say where a document words a figure otherwise, and who is not drawn', () => {
    // 双塔区 speaks of 财政收入 where the others speak of 一般公共预算收入; 凌河区 has no target.
    const row = dataset.comparison.find(({ indicator }) => indicator.id === 'public-revenue');
    const remarks = row && growthChart(row, context)?.remarks;
    expect(remarks?.slice(0, 4)).toEqual([
      '凌河：没有写成数字的年均增长，也推不出，不在图中。',
      '双塔：目标只写“翻番”，按倍数推算，基期取规划前一年。',
      '双台子：文件没有写明15.2%是年均还是几年累计。',
      '双塔：文件写的是“财政收入”，口径可能不同。',
    ]);
  });

  it('lay the growth that a district plans beside that of others', () => {
    // Read by hand: 双台子区 states 35.5 % for investment, 兴隆台区 7 %, 凌河区 10 %; 双塔区 doubles.
    const chart = districtProfile(siteReadByHand(site), districtId.parse('shuangtaizi'), context).chart;
    expect(chart?.title).toBe('双台子与其他区县可比的6项增速：3项定得最快');
    const rows = chart?.table.rows ?? [];
    const rates = (name: string) =>
      rows.filter(([indicator]) => indicator === name).map(([, district, rate]) => [district, rate]);
    expect(rates('固定资产投资')).toEqual([
      ['双台子', 35.5],
      ['双塔', 14.9],
      ['凌河', 10],
      ['兴隆台', 7],
    ]);
    expect(rates('一般公共预算收入')).toEqual([
      ['双台子', 15.2],
      ['双塔', 14.9],
      ['兴隆台', 8],
    ]);
    // What 双塔区 says in words is worked out, and the numbers say so.
    expect(rows.find(([, district]) => district === '双塔')?.at(-1)).toMatch(/× 2/);
  });
});

interface Text {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Rough widths, narrower than those the charts reckon with: what overlaps here overlaps to the eye. */
function overlaps(left: Text, right: Text): boolean {
  return edges(left)[1] > edges(right)[0] + 1;
}

function edges({ x, anchor, text }: Text): [number, number] {
  const width = [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 12 : 6), 0);
  if (anchor === 'start') return [x, x + width];
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2];
}
