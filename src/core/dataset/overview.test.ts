import { describe, expect, it } from 'vitest';
import { districtId } from '../model/ids.ts';
import { comparisonOf } from './comparison.ts';
import { chosenIn, districtsGiving, districtsMentioning, isUsual, leadingRows, rowFor } from './overview.ts';
import {
  sampleDistrict,
  sampleIndicator,
  sampleObservation,
  samplePlan,
  sampleTarget,
} from './sample-observations.ts';

const districts = ['linghe', 'shuangta'].map(sampleDistrict);
const plans = ['linghe', 'shuangta'].map((id) => samplePlan(id));
const linghe = districtId.parse('linghe');
const words = {
  quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
  canonical: undefined,
  words: '翻番',
} as const;
const other = { ...sampleIndicator, id: 'other' as typeof sampleIndicator.id, order: 2 };
const rows = comparisonOf([other, sampleIndicator], districts, plans, [
  sampleObservation(142.78),
  sampleTarget(170, { district: linghe }),
  sampleTarget(0, { ...words, indicator: other.id }),
]);
const [otherRow, gdpRow] = rows as [(typeof rows)[number], (typeof rows)[number]];

describe('overview of a comparison', () => {
  it('knows who gives a number and who says anything', () => {
    expect([...districtsGiving(gdpRow)]).toEqual(['linghe', 'shuangta']);
    expect([...districtsGiving(otherRow)]).toEqual([]);
    expect(districtsMentioning(otherRow)).toEqual(['shuangta']);
  });

  it('compares headline indicators of which two plans speak, be it in words, where none is chosen', () => {
    const spoken = comparisonOf([sampleIndicator], districts, plans, [
      sampleObservation(142.78),
      sampleTarget(0, { ...words, district: linghe, document: samplePlan('linghe').id }),
    ]);
    expect(spoken.map(isUsual)).toEqual([true]);
    expect([otherRow, gdpRow].map(isUsual)).toEqual([false, true]);
    expect(isUsual({ ...gdpRow, indicator: { ...sampleIndicator, headline: false } })).toBe(false);
  });

  it('leads with the headline indicators of which most is known', () => {
    expect(leadingRows(rows, 1).map(({ indicator }) => indicator.id)).toEqual(['gdp']);
  });

  it('takes the districts of a row in the order asked for', () => {
    expect([...rowFor(gdpRow, [...districts].reverse()).cells.keys()]).toEqual(['shuangta', 'linghe']);
  });

  it('knows the observations that stand in the cells', () => {
    expect(chosenIn(gdpRow).size).toBe(2);
  });
});
