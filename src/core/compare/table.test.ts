import { describe, expect, it } from 'vitest';
import { labelsOf } from '../districts/label.ts';
import { comparisonOf } from '../dataset/comparison.ts';
import { sampleDistrict, sampleIndicator, samplePlan, sampleTarget } from '../dataset/sample-observations.ts';
import { extremesOf } from './extremes.ts';
import { at, ids, labels, rows, tableBy, years } from './sample-table.ts';
import { sortedTable } from './sort.ts';
import { comparisonTable, isUnstated, type ComparisonTable } from './table.ts';

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

  it('puts rows without a number last either way', () => {
    const table = tableBy('district');
    expect(names(sortedTable(table, order('target', true), 'zh'))[0]).toBe('linghe');
    expect(names(sortedTable(table, order('target', false), 'zh'))[0]).toBe('linghe');
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
        cell.kind === 'figure' && cell.cell.kind === 'value'
          ? [`${cell.slot} ${cell.cell.observation.words} ${extreme}`]
          : [],
      );
      expect(found.toSorted()).toEqual(['base 124亿元 lowest', 'base 160亿元 highest']);
    }
  });

  it('does not rank a total among yearly values', () => {
    const mixed = comparisonOf(
      [sampleIndicator],
      ids.map(sampleDistrict),
      ids.map((id) => samplePlan(id)),
      [
        sampleTarget(54, at('linghe')),
        sampleTarget(250, {
          ...at('shuangtaizi'),
          measure: 'cumulative',
          period: { start: '2021', end: '2025', basis: 'stated' },
        }),
      ],
    );
    expect(extremesOf(comparisonTable(mixed, labels, ['target'], 'district', years)).size).toBe(0);
  });
});
