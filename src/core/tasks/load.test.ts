import { describe, expect, it } from 'vitest';
import type { GovernmentUnit, Task } from '../model/task.ts';
import { unitLoads, wordingsOf } from './load.ts';

const units: GovernmentUnit[] = [
  { id: 'a', name: '甲局', aliases: [] },
  { id: 'b', name: '乙局', aliases: ['乙发展局'] },
  { id: 'c', name: '丙局', aliases: [] },
];
const task = (id: string, lead: string[], responsible: string[] = []) => ({ id, lead, responsible }) as Task;
const tasks = [
  task('1', ['乙局', '甲局'], ['丙局', '乙局']),
  task('2', ['乙发展局']),
  task('3', ['甲局'], ['乙局']),
];

describe('what units carry', () => {
  const loads = unitLoads(tasks, units);
  const idsOf = (name: 'leads' | 'jointly' | 'supports') =>
    loads.map((load) => `${load.unit.id}: ${load[name].map(({ id }) => id).join(' ')}`);

  it('counts a task for its first lead unit, and for the others as led jointly', () => {
    expect(idsOf('leads')).toEqual(['b: 1 2', 'a: 3', 'c: ']);
    expect(idsOf('jointly')).toEqual(['b: ', 'a: 1', 'c: ']);
  });

  it('counts support apart, and none for what a unit leads', () => {
    expect(idsOf('supports')).toEqual(['b: 3', 'a: ', 'c: 1']);
  });

  it('leaves out units that no task names', () => {
    expect(unitLoads([task('2', ['丙局'])], units).map(({ unit }) => unit.id)).toEqual(['c']);
  });

  it('knows by which names a unit is called', () => {
    expect(wordingsOf(units[1] as GovernmentUnit, tasks)).toEqual([
      { name: '乙局', tasks: 2 },
      { name: '乙发展局', tasks: 1 },
    ]);
  });
});
