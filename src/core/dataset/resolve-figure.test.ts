import { describe, expect, it } from 'vitest';
import { BrokenNames } from '../corpus/broken-names.ts';
import { indicatorSchema, unitSchema, type Indicator } from '../model/vocabulary.ts';
import { unitTable } from '../quantity/units.ts';
import { figureSites } from './figure-sites.ts';
import { resolveFigure } from './resolve-figure.ts';
import { planFrom } from './sample-plan.ts';

const indicator = (id: string, unit: string, ...aliases: string[]): Indicator =>
  indicatorSchema.parse({
    ...{ id, unit, aliases, theme: 'economy', direction: 'up', order: 1, definition: '一' },
    name: { zh: id, en: id },
  });
const unit = (id: string, dimension: string, factor: number) =>
  unitSchema.parse({ id, dimension, factor, name: { zh: id, en: id } });
const indicators = [
  indicator('gdp', '亿元', '地区生产总值', '总值'),
  indicator('population', '万人', '总人口'),
  indicator('structure', '%', '三次产业比例'),
];
const units = unitTable([
  unit('元', 'money', 1),
  unit('万元', 'money', 10_000),
  unit('亿元', 'money', 100_000_000),
  unit('人', 'persons', 1),
  unit('万人', 'persons', 10_000),
  unit('个', 'items', 1),
  unit('家', 'items', 1),
  unit('%', 'percent', 1),
]);

function resolve(markdown: string, broken = new BrokenNames()) {
  const vocabulary = { indicators: new Map(indicators.map((one) => [one.id, one])), units, broken };
  const resolved = figureSites(planFrom(markdown)).map((site) => resolveFigure(site, vocabulary));
  return {
    observations: resolved.flatMap(({ observations }) => observations),
    problems: resolved.flatMap(({ problems }) => problems.map(({ rule, found }) => `${rule}: ${found}`)),
  };
}
const figure = (words: string, attributes: string) =>
  `总值和总人口:obs[${words}]{p=2025 r=target ${attributes}}。`;

describe('a resolved figure', () => {
  it('has value, unit and the value in the unit of its indicator', () => {
    expect(resolve(figure('5000万元左右', 'i=gdp')).observations).toMatchObject([
      {
        ...{ id: 'hai-fyp14/01-goals/s0-p1-f1', label: '总值', unit: '万元' },
        quantity: { value: 5000, qualifier: 'about' },
        canonical: { value: 0.5, unit: '亿元' },
      },
    ]);
  });

  it('is read as corrected and keeps the words of the source', () => {
    const { observations } = resolve(figure('5:sic[O]{corr=0}亿元', 'i=gdp'));
    expect(observations).toMatchObject([{ words: '5O亿元', quantity: { value: 50 } }]);
  });

  it('serves several indicators, each with an id of its own', () => {
    const { observations } = resolve(figure('翻一番', 'i=gdp,population'));
    expect(observations.map(({ id }) => id)).toEqual([
      'hai-fyp14/01-goals/s0-p1-f1.gdp',
      'hai-fyp14/01-goals/s0-p1-f1.population',
    ]);
  });

  it('takes the label nearest before it, the longer where two end together', () => {
    const { observations } = resolve(
      '地区生产总值:obs[5亿元]{i=gdp p=2025 r=target}，总值:obs[6亿元]{i=gdp p=2025 r=target}。',
    );
    expect(observations.map(({ label }) => label)).toEqual(['地区生产总值', '总值']);
  });
});

describe('attributes beside words', () => {
  it.each([
    ['a value for words without a number', '实现全覆盖', 'i=structure l=总值 v=100 u=%', 100],
    ['a decline', '2.4%', 'i=gdp m=growth v=-2.4', -2.4],
    ['another unit for a bare scale', '百亿', 'i=gdp v=100 u=亿元', 100],
    ['another unit for a bare 万', '56万', 'i=population v=56 u=万人', 56],
  ] as const)('give %s', (_what, words, attributes, value) => {
    expect(resolve(figure(words, attributes))).toMatchObject({
      problems: [],
      observations: [{ quantity: { value } }],
    });
  });

  it.each([
    ['value: v=999 for “124亿元”', '124亿元', 'i=gdp v=999'],
    ['value: v=1240 for “124亿元”', '124亿元', 'i=gdp v=1240 u=万元'],
    ['value: v=5 for “5—8%”', '5—8%', 'i=gdp m=growth v=5'],
    ['unit: u=万元 for “124亿元”', '124亿元', 'i=gdp u=万元'],
    ['unit: u=万人 for “56万”', '56万', 'i=population u=万人'],
    ['qualifier: q=at-most for “5亿元以上”', '5亿元以上', 'i=gdp q=at-most'],
    ['unit-misfit: the shares “5:20:75” as level', '5:20:75', 'i=structure l=总值'],
    ['unit-misfit: the shares “5:20:75” for gdp, which is in 亿元', '5:20:75', 'i=gdp m=structure'],
    [
      'label: l=“总产值”, words that stand neither in the passage nor in its headings',
      '5亿元',
      'i=gdp l=总产值',
    ],
  ])('that contradict them are a problem: %s', (problem, words, attributes) => {
    expect(resolve(figure(words, attributes))).toEqual({ observations: [], problems: [problem] });
  });

  it('may name another measure word for the same count', () => {
    const words = indicator('firms', '家', '总值');
    const site = figureSites(planFrom(figure('4个', 'i=firms u=家')));
    const vocabulary = { indicators: new Map([[words.id, words]]), units, broken: new BrokenNames() };
    expect(site.flatMap((one) => resolveFigure(one, vocabulary).problems)).toEqual([]);
  });
});

describe('a measure', () => {
  const measuresOf = (measure: string) =>
    resolve(
      `:::indicator-table{#table-1 columns="label target:${measure}@2021/2025 row"}\n| 指标 | 增长 | |\n|---|---|---|\n| 总值（亿元） | 15.2 | i=gdp |\n:::`,
    );

  it('may be left open by the head of a table', () => {
    expect(measuresOf('growth/change')).toMatchObject({
      problems: [],
      observations: [{ measure: 'growth', alternativeMeasure: 'change', unit: '%' }],
    });
    expect(measuresOf('growth').observations).toMatchObject([{ alternativeMeasure: undefined }]);
  });

  it.each(['growth/growth', 'growth/change/level'])('is no list: %s', (measure) => {
    expect(measuresOf(measure)).toEqual({
      observations: [],
      problems: [`unknown-measure: “${measure}”`],
    });
  });
});

describe('a total', () => {
  const periodsOf = (cell: string, column: string) =>
    resolve(
      `:::indicator-table{#table-1 columns="label ${column} row"}\n| 指标 | 值 | |\n|---|---|---|\n| 总值（亿元） | ${cell} | i=gdp |\n:::`,
    ).observations.map(({ measure, period: { start, end } }) => [measure, start, end]);

  it('runs over as many years as the plan, up to that of its column', () => {
    expect(periodsOf('[250]', 'target@2025')).toEqual([['cumulative', '2021', '2025']]);
    expect(periodsOf('五年累计250', 'actual@2020')).toEqual([['cumulative', '2016', '2020']]);
  });

  it('ends in the month of its column', () => {
    expect(periodsOf('[250]', 'actual@2020-10')).toEqual([['cumulative', '2016', '2020-10']]);
  });
});

describe('a broken vocabulary', () => {
  it('is not blamed on the figures that name it', () => {
    const broken = new BrokenNames();
    broken.add('indicator', ['exports']);
    expect(resolve(figure('5亿元', 'i=exports'), broken).problems).toEqual([]);
    expect(resolve(figure('5亿元', 'i=exprots'), broken).problems).toEqual(['unknown-indicator: “exprots”']);
  });

  it('keeps figures from being blamed for units while one of these is broken', () => {
    const broken = new BrokenNames();
    broken.add('unit of measure', ['亿美元']);
    expect(resolve(figure('5亿美元', 'i=gdp'), broken).problems).toEqual([]);
    expect(resolve(figure('5亿美元', 'i=gdp')).problems).not.toEqual([]);
  });
});
