import type { ExportTable, Value } from './table.ts';

const nothing = { zh: '样例', en: 'sample' };

/** A table of a text, a number and a list, for tests. */
export function sampleTable(rows: readonly (readonly Value[])[]): ExportTable {
  return {
    name: 'sample',
    title: nothing,
    description: nothing,
    licence: 'data',
    primaryKey: ['id'],
    foreignKeys: [],
    columns: [
      { name: 'id', type: 'string', description: nothing, constraints: { required: true } },
      { name: 'value', type: 'number', description: nothing },
      { name: 'items', type: 'list', description: nothing },
    ],
    rows,
  };
}
