import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { unitLoads, unitNamed } from './unit-loads.ts';

const { corpus } = readSite(process.cwd());
const loads = unitLoads(corpus.tasks, corpus.governmentUnits);
const loadOf = (name: string) => loads.find(({ unit }) => unit.name.zh === name);
const ids = (tasks: readonly { readonly id: string }[] = []) => tasks.map(({ id }) => id);

describe('the load of units', () => {
  it('has every unit that a task names in the vocabulary, each wording with one unit', () => {
    for (const { lead, responsible } of corpus.tasks) {
      for (const wording of [...lead, ...responsible]) {
        const units = corpus.governmentUnits.filter(({ name, aliases }) =>
          [name.zh, ...aliases].includes(wording),
        );
        expect([wording, units.length]).toEqual([wording, 1]);
      }
    }
    expect(unitNamed(corpus.governmentUnits, '执法大队')?.name.zh).toBe('综合执法大队');
    expect(unitNamed(corpus.governmentUnits, '金融发展局')?.name.zh).toBe('金融局');
    expect(unitNamed(corpus.governmentUnits, '水务局')).toBeUndefined();
  });

  it('counts each of the 132 tasks once as led', () => {
    expect(loads.reduce((sum, { leads }) => sum + leads.length, 0)).toBe(132);
    expect(new Set(loads.flatMap(({ leads }) => ids(leads))).size).toBe(132);
  });

  it('keeps units that are printed after the first apart', () => {
    expect(ids(loadOf('辽宁精细化工产业技术发展有限公司')?.leads)).toEqual([]);
    expect(ids(loadOf('辽宁精细化工产业技术发展有限公司')?.jointly)).toEqual(['058', '059', '060', '071']);
    expect(ids(loadOf('综合执法大队')?.jointly)).toEqual(['087']);
  });

  it('does not count support for a task that the unit leads', () => {
    expect(ids(loadOf('农业农村局')?.supports)).not.toContain('082');
    expect(ids(loadOf('农业农村局')?.leads)).toContain('082');
  });

  it('counts the wordings of a unit together', () => {
    expect(ids(loadOf('综合执法大队')?.supports)).toEqual(['047', '077', '085', '206']);
  });
});
