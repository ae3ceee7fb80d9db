import { describe, expect, it } from 'vitest';
import { nothingBroken } from '../corpus/broken-names.ts';
import { indicatorSchema, unitSchema } from '../model/vocabulary.ts';
import { unitTable } from '../quantity/units.ts';
import { figureSites } from './figure-sites.ts';
import { resolveFigure } from './resolve-figure.ts';
import { planFrom } from './sample-plan.ts';

const unit = (id: string, dimension: string, factor = 1) =>
  unitSchema.parse({ id, dimension, factor, name: { zh: id, en: id } });
const units = unitTable([
  unit('元', 'money'),
  unit('亿元', 'money', 100_000_000),
  unit('人', 'persons'),
  unit('%', 'percent'),
  unit('百分点', 'percentage-point'),
  unit('倍', 'ratio'),
]);
const indicators = ['gdp 亿元 总值', 'share % 占比'].map((line) => {
  const [id, own, name] = line.split(' ');
  const words = { name: { zh: name, en: id }, aliases: [name], definition: '一' };
  return indicatorSchema.parse({ id, unit: own, theme: 'economy', direction: 'up', order: 1, ...words });
});
const vocabulary = {
  indicators: new Map(indicators.map((one) => [one.id, one])),
  units,
  broken: nothingBroken,
};

/** Unit and canonical value of each figure, or the rule it breaks. */
function unitsIn(markdown: string): string[] {
  return figureSites(planFrom(markdown)).flatMap((site) => {
    const { observations, problems } = resolveFigure(site, vocabulary);
    return [
      ...observations.map(({ unit: own, canonical }) => `${own} = ${canonical?.value} ${canonical?.unit}`),
      ...problems.map(({ rule }) => rule),
    ];
  });
}
const change = (words: string, indicator: string) =>
  unitsIn(`总值和占比比2020年提高:obs[${words}]{i=${indicator} p=2021/2025 r=target m=change}。`);

describe('the unit of a figure', () => {
  it('is per cent in a column of growth, whatever the row is in', () => {
    const table = (cell: string) =>
      `:::indicator-table{#table-1 columns="label target@2025 target:growth@2021/2025 row"}\n| 指标 | 目标 | 年均增长 | |\n|---|---|---|---|\n| 总值（亿元） | ${cell} | i=gdp |\n:::`;
    expect(unitsIn(table('170 | 6.5'))).toEqual(['亿元 = 170 亿元', '% = 6.5 %']);
  });

  it('of a change is that of the indicator, per cent, percentage points or a multiple', () => {
    expect(change('20亿元', 'gdp')).toEqual(['亿元 = 20 亿元']);
    expect(change('20%', 'gdp')).toEqual(['% = 20 %']);
    expect(change('3百分点', 'share')).toEqual(['百分点 = 3 百分点']);
    expect(change('1.5倍', 'gdp')).toEqual(['倍 = 1.5 倍']);
  });

  it('of a change is no other', () => {
    expect(change('20人', 'gdp')).toEqual(['unit-misfit']);
  });
});
