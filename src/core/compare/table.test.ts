import { describe, expect, it } from 'vitest';
import { labelsOf } from '../districts/label.ts';
import { comparisonOf } from '../dataset/comparison.ts';
import {
  sampleDistrict,
  sampleIndicator,
  samplePlan,
  sampleQuantity,
  sampleTarget,
} from '../dataset/sample-observations.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import { extremesOf } from './extremes.ts';
import { at, ids, labels, rows, tableBy, years } from './sample-table.ts';
import { sortedTable } from './sort.ts';
import { comparisonTable, isUnstated, type ComparisonTable } from './table.ts';

const fiveYears = {
  measure: 'cumulative',
  period: { start: '2021', end: '2025', basis: 'stated' },
} as const;
const names = ({ rows: body }: ComparisonTable) => body.map(({ head }) => head.id);

describe('comparisonTable', () => {
  it('turns about: districts as rows hold the cells that indicators as rows hold', () => {
    const [byIndicator, byDistrict] = [tableBy('indicator'), tableBy('district')];
    expect(byIndicator.rows).toHaveLength(1);
    expect(byDistrict.rows).toHaveLength(3);
    expect(byDistrict.rows.map(({ groups }) => groups[0])).toEqual(byIndicator.rows[0]?.groups);
  });

  it('leaves room for the longest fraction', () => {
    expect(tableBy('district').fraction).toBe(2);
  });

  it('tells a district that says nothing from one that says something', () => {
    const empty = comparisonTable(
      rows,
      [...labelsOf([sampleDistrict('other')]).values()],
      ['base'],
      'district',
      years,
    );
    expect(isUnstated(empty.rows[0]?.groups[0] ?? [])).toBe(true);
    expect(isUnstated(tableBy('district').rows[0]?.groups[0] ?? [])).toBe(false);
  });
});

describe('sortedTable', () => {
  const order = (column: 'base' | 'target', descending: boolean) => ({ group: 'gdp', column, descending });

  it('orders rows by a column, the greatest or the least first', () => {
    const table = tableBy('district');
    expect(names(sortedTable(table, order('base', true), 'zh'))).toEqual([
      'shuangtaizi',
      'shuangta',
      'linghe',
    ]);
    expect(names(sortedTable(table, order('base', false), 'zh'))).toEqual([
      'linghe',
      'shuangta',
      'shuangtaizi',
    ]);
  });

  it('takes a multiple of the base for what it makes of it, and puts rows without a number last either way', () => {
    const table = tableBy('district');
    expect(names(sortedTable(table, order('target', true), 'zh'))).toEqual([
      'shuangta',
      'linghe',
      'shuangtaizi',
    ]);
    expect(names(sortedTable(table, order('target', false), 'zh'))).toEqual([
      'linghe',
      'shuangta',
      'shuangtaizi',
    ]);
  });

  it('keeps totals of years apart from yearly values', () => {
    const rowsWithTotal = comparisonOf(
      [sampleIndicator],
      ids.map(sampleDistrict),
      ids.map((id) => samplePlan(id)),
      [
        sampleTarget(54, at('linghe')),
        sampleTarget(90, at('shuangta')),
        sampleTarget(250, { ...at('shuangtaizi'), ...fiveYears }),
      ],
    );
    const table = comparisonTable(rowsWithTotal, labels, ['target'], 'district', years);
    expect(names(sortedTable(table, order('target', true), 'zh'))).toEqual([
      'shuangta',
      'linghe',
      'shuangtaizi',
    ]);
  });

  it('orders by name, and leaves the table alone where the column is not there', () => {
    const byName = { group: undefined, column: undefined, descending: true };
    expect(names(sortedTable(tableBy('district'), byName, 'en'))).toEqual([
      'shuangtaizi',
      'shuangta',
      'linghe',
    ]);
    expect(
      sortedTable(tableBy('district'), { group: 'gone', column: 'base', descending: true }, 'zh'),
    ).toEqual(tableBy('district'));
  });
});

describe('extremesOf', () => {
  it('marks the highest and the lowest of a column over districts, however the table is turned', () => {
    for (const by of ['district', 'indicator'] as const) {
      const table = tableBy(by);
      const found = [...extremesOf(table)].flatMap(([cell, extreme]) =>
        cell.kind === 'figure' && cell.cell.kind !== 'missing'
          ? [`${cell.slot} ${cell.cell.observation.words} ${extreme}`]
          : [],
      );
      expect(found.toSorted()).toEqual([
        'base 124亿元 lowest',
        'base 160亿元 highest',
        'target 170亿元 lowest',
        'target 翻番 highest',
      ]);
    }
  });

  it('marks nothing where a bound leaves the order open', () => {
    const extremes = (values: readonly (readonly [number, NumberQualifier])[]) => {
      const open = comparisonOf(
        [sampleIndicator],
        ids.map(sampleDistrict),
        ids.map((id) => samplePlan(id)),
        values.map(([value, qualifier], index) =>
          sampleTarget(value, { ...at(ids[index] ?? ''), quantity: sampleQuantity(value, { qualifier }) }),
        ),
      );
      return [
        ...extremesOf(comparisonTable(open, labels, ['target'], 'district', years)).values(),
      ].toSorted();
    };
    expect(
      extremes([
        [2.1, 'exact'],
        [2.8, 'exact'],
        [5, 'exact'],
      ]),
    ).toEqual(['highest', 'lowest']);
    // At most 2.8 may be less than 2.1; at least 2.8 may be more than 5.
    expect(
      extremes([
        [2.1, 'exact'],
        [2.8, 'at-most'],
        [5, 'exact'],
      ]),
    ).toEqual(['highest']);
    expect(
      extremes([
        [2.1, 'exact'],
        [2.8, 'at-least'],
        [5, 'exact'],
      ]),
    ).toEqual(['lowest']);
    expect(
      extremes([
        [2.1, 'at-least'],
        [5, 'at-most'],
      ]),
    ).toEqual([]);
  });

  it('does not rank a total among yearly values', () => {
    const mixed = comparisonOf(
      [sampleIndicator],
      ids.map(sampleDistrict),
      ids.map((id) => samplePlan(id)),
      [sampleTarget(54, at('linghe')), sampleTarget(250, { ...at('shuangtaizi'), ...fiveYears })],
    );
    expect(extremesOf(comparisonTable(mixed, labels, ['target'], 'district', years)).size).toBe(0);
  });
});
