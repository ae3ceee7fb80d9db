import { describe, expect, it } from 'vitest';
import { cellId, isCellId, rowId } from './cell-id.ts';

describe('the id of a cell', () => {
  it('counts rows and columns from 1', () => {
    expect(cellId(rowId('table-1', 3), 1)).toBe('table-1-r3-c2');
  });

  it('is told from that of words marked in a text or in a cell', () => {
    expect(['table-1-r3-c2', 's1-p3-f2', 'table-1-r3-c2-f1', 'table-1-r3'].map(isCellId)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
