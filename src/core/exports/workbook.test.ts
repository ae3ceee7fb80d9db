import { describe, expect, it } from 'vitest';
import { sampleTable } from './sample-table.ts';
import type { ExportTable } from './table.ts';
import { numberFormat, sheetsFrom } from './workbook.ts';

const facts = { version: '0.1.0', newest: '2023-03-16' };
const nothing = { zh: '样例', en: 'sample' };

function sheetOf(table: ExportTable) {
  const [, sheet] = sheetsFrom([table], facts);
  if (!sheet) throw new Error('Expected a sheet');
  return sheet;
}

describe('a sheet of a table', () => {
  it('has the names of the columns on top and can be filtered by them', () => {
    const sheet = sheetOf(sampleTable([['a', 1.5, ['x', 'y']]]));
    expect(sheet.rows).toEqual([
      ['id', 'value', 'items'],
      ['a', { number: 1.5, format: '#,##0.0' }, 'x;y'],
    ]);
    expect(sheet).toMatchObject({ headRows: 1, filter: true });
  });

  it('has no filter where there is nothing to filter', () => {
    expect(sheetOf(sampleTable([])).filter).toBe(false);
  });

  it('makes addresses clickable where they are complete', () => {
    const columns = [{ name: 'url', type: 'string', description: nothing }] as const;
    const table = { ...sampleTable([['https://example.org/data/'], ['/data/'], [undefined]]), columns };
    expect(sheetOf(table).rows.slice(1)).toEqual([
      [{ link: 'https://example.org/data/' }],
      ['/data/'],
      [null],
    ]);
  });
});

describe('the format of a number', () => {
  it.each([
    [34110, '#,##0'],
    [142.78, '#,##0.00'],
    [-2.4, '#,##0.0'],
    [0, '#,##0'],
    [1e-7, '#,##0.0000000'],
  ])('shows every digit of %d and no other', (value, format) => {
    expect(numberFormat(value)).toBe(format);
  });
});
