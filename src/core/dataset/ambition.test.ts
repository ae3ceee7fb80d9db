import { describe, expect, it } from 'vitest';
import { districtId, unitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { ambitionRows, rankIn } from './ambition.ts';
import type { Cells, ComparisonCell, ComparisonRow } from './comparison-row.ts';
import { sampleIndicator, sampleObservation, sampleQuantity, sampleTarget } from './sample-observations.ts';

const missing: ComparisonCell = {
  kind: 'missing',
  reason: 'not-stated',
  observation: undefined,
  instead: [],
};

function cell(observation: Observation | undefined): ComparisonCell {
  return observation ? { kind: 'value', observation, others: [], notes: [] } : missing;
}

function cells(base?: Observation, target?: Observation, growth?: Observation): Cells {
  return { base: cell(base), target: cell(target), growth: cell(growth) };
}

function rate(value: number, start = '2021'): Observation {
  return sampleTarget(value, {
    measure: 'growth',
    period: { start, end: '2025', basis: 'stated' },
    quantity: sampleQuantity(value),
    canonical: { value, upper: undefined, unit: unitId.parse('%') },
  });
}

function share(value: number): Observation {
  return sampleTarget(value, { canonical: { value, upper: undefined, unit: unitId.parse('%') } });
}

function row(own: Readonly<Record<string, Cells>>, indicator: Partial<Indicator> = {}): ComparisonRow {
  return {
    indicator: { ...sampleIndicator, ...indicator },
    cells: new Map(Object.entries(own).map(([id, record]) => [districtId.parse(id), record])),
  };
}

const linghe = districtId.parse('linghe');

describe('how high targets are set', () => {
  it('goes by the growth that the document states, else by that from base to target', () => {
    const [found] = ambitionRows([
      row({
        linghe: cells(sampleObservation(124), sampleTarget(170), rate(7)),
        shuangta: cells(undefined, undefined, rate(8)),
        shuangtaizi: cells(sampleObservation(160), sampleTarget(260)),
      }),
    ]);
    expect(found?.ambitions.map(({ district, value, from }) => [district, value, from.kind])).toEqual([
      ['shuangtaizi', 10.2, 'derived'],
      ['shuangta', 8, 'stated'],
      ['linghe', 7, 'stated'],
    ]);
    expect(found?.ambitions.map(({ ends }) => ends.length)).toEqual([2, 0, 2]);
    expect(found && rankIn(found, linghe)).toEqual({ place: 3, of: 3, shared: false });
  });

  it('goes by the target where the indicator is a share, and puts the lower first where it should fall', () => {
    const unemployment = { unit: unitId.parse('%'), direction: 'down' } as const;
    const [found] = ambitionRows([
      row({ linghe: cells(undefined, share(3)), shuangta: cells(undefined, share(5)) }, unemployment),
    ]);
    expect(found?.ambitions.map(({ value }) => value)).toEqual([3, 5]);
    expect(found && rankIn(found, linghe)).toEqual({ place: 1, of: 2, shared: false });
  });

  it('gives equal targets the same place', () => {
    const [found] = ambitionRows([
      row(
        {
          shuangta: cells(undefined, share(60)),
          linghe: cells(undefined, share(50)),
          shuangtaizi: cells(undefined, share(50)),
        },
        { unit: unitId.parse('%') },
      ),
    ]);
    expect(found && rankIn(found, linghe)).toEqual({ place: 2, of: 3, shared: true });
    expect(found && rankIn(found, districtId.parse('xinglongtai'))).toBeUndefined();
  });

  it('keeps what limits the figures it follows from', () => {
    const inferred = { ...cell(sampleTarget(260)), notes: ['inferred-period', 'about'] } as ComparisonCell;
    const worded = { ...cell(sampleObservation(160)), notes: ['other-coverage'] } as ComparisonCell;
    const [derived] = ambitionRows([row({ linghe: { base: worded, target: inferred, growth: missing } })]);
    expect(derived?.ambitions[0]?.notes).toEqual(['inferred-period', 'other-coverage']);
    const [own] = ambitionRows([row({ linghe: { base: worded, target: inferred, growth: cell(rate(7)) } })]);
    expect(own?.ambitions[0]?.notes).toEqual([]);
  });

  it.each([
    [
      'an indicator that plans want neither higher nor lower',
      { direction: 'none' } as const,
      cells(sampleObservation(10), sampleTarget(12)),
    ],
    ['the growth of a single year', {}, cells(undefined, undefined, rate(5, '2025'))],
    [
      'a total of several years',
      {},
      cells(sampleObservation(10, { measure: 'cumulative' }), sampleTarget(12, { measure: 'cumulative' })),
    ],
  ])('leaves out %s', (_what, indicator, own) => {
    expect(ambitionRows([row({ linghe: own }, indicator)])).toEqual([]);
  });
});
