import { describe, expect, it } from 'vitest';
import { jsonFromTable } from './json.ts';
import { sampleTable } from './sample-table.ts';

describe('jsonFromTable', () => {
  it('gives null for a missing value, a list as an array and a text unguarded', () => {
    const json = jsonFromTable(sampleTable([['=1', undefined, ['x']]]));
    expect(JSON.parse(json)).toEqual([{ id: '=1', value: null, items: ['x'] }]);
  });

  it('gives an empty array for a table without rows', () => {
    expect(JSON.parse(jsonFromTable(sampleTable([])))).toEqual([]);
  });
});
