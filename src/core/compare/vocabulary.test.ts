import { describe, expect, it } from 'vitest';
import { districtId, indicatorId, themeId, unitId } from '../model/ids.ts';
import { partsOfDistricts } from './pack.ts';
import { emptyState } from './state.ts';
import { orientationOf, selectionFrom, toggled, type CompareVocabulary } from './vocabulary.ts';

const district = (id: string) => ({
  id: districtId.parse(id),
  name: { zh: id, en: id },
  spellings: [id],
  short: id,
  city: '盘锦市',
  part: 0,
});
const indicator = (id: string, theme: string, headline = false) => ({
  id: indicatorId.parse(id),
  name: { zh: id, en: id },
  theme: themeId.parse(theme),
  unit: unitId.parse('%'),
  direction: 'up' as const,
  order: 1,
  headline,
  spellings: [id],
  aliases: [],
  usual: headline,
});
const vocabulary: CompareVocabulary = {
  version: 'v',
  data: { version: '1', released: undefined, newest: '2023' },
  years: { base: 2020, target: 2025 },
  districts: Array.from({ length: 10 }, (_, index) => district(`d${index}`)),
  indicators: [
    indicator('gdp', 'economy', true),
    indicator('beds', 'elderly-care'),
    indicator('care', 'elderly-care'),
  ],
  themes: [
    {
      id: themeId.parse('elderly-care'),
      name: { zh: '养老', en: 'Elderly care' },
      spellings: ['yang lao'],
    },
  ],
};
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('selectionFrom', () => {
  it('shows the first districts and the usual indicators where nothing is chosen', () => {
    const { districts, indicators, problems } = selectionFrom(emptyState, vocabulary);
    expect([districts.length, ids(indicators), problems]).toEqual([8, ['gdp'], []]);
  });

  it('takes a theme for all its indicators, each once', () => {
    const state = { ...emptyState, indicators: ['beds'], themes: ['elderly-care'], districts: ['d9', 'd1'] };
    const { districts, indicators } = selectionFrom(state, vocabulary);
    expect([ids(districts), ids(indicators)]).toEqual([
      ['d9', 'd1'],
      ['beds', 'care'],
    ]);
  });

  it('names ids that do not exist, and is usable all the same', () => {
    const { districts, indicators, problems } = selectionFrom(
      { ...emptyState, districts: ['gone'], indicators: ['gone-too', 'gdp'] },
      vocabulary,
    );
    expect([districts.length, ids(indicators)]).toEqual([8, ['gdp']]);
    expect(problems.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual(['d gone', 'i gone-too']);
  });
});

describe('orientationOf', () => {
  const of = (districts: number, indicators: number, by?: 'district' | 'indicator') =>
    orientationOf(
      { by },
      {
        districts: vocabulary.districts.slice(0, districts),
        indicators: Array.from({ length: indicators }, () => indicator('gdp', 'economy')),
      },
    );

  it('has districts as rows for a question of one indicator, or where districts are many', () => {
    expect([of(4, 1), of(4, 12), of(10, 5)]).toEqual(['district', 'indicator', 'district']);
    expect(of(4, 1, 'indicator')).toBe('indicator');
  });
});

describe('toggled', () => {
  it('adds and takes away', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('partsOfDistricts', () => {
  const many = (count: number, province: string) =>
    Array.from({ length: count }, (_, index) => ({
      id: districtId.parse(`${province}-${index}`),
      province: { code: province === 'a' ? '210000' : '220000' },
    }));

  it('puts neighbours together, a dozen in a part and never two provinces', () => {
    const parts = partsOfDistricts([...many(14, 'a'), ...many(3, 'b')]);
    const sizes = Map.groupBy(parts.values(), (part) => part);
    expect([...sizes.values()].map(({ length }) => length)).toEqual([12, 2, 3]);
  });
});
