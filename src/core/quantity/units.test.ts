import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Unit, unitSchema } from '../model/vocabulary.ts';
import { foldWords } from './fold.ts';
import { sampleTable, sampleUnits } from './sample-units.ts';
import { convert, unitTable } from './units.ts';

function sample(name: string): Unit {
  const unit = sampleTable.find(name);
  if (!unit) throw new Error(`The sample has no unit ${name}`);
  return unit;
}

describe('unitTable', () => {
  it('finds a unit by id and by alias in any width', () => {
    expect(['㎡', 'm²', 'm2', '平方米', '％'].map((name) => sampleTable.find(name)?.id)).toEqual([
      '平方米',
      '平方米',
      '平方米',
      '平方米',
      '%',
    ]);
    expect(sampleTable.find('亿圆')).toBeUndefined();
  });

  it('prefers the longest unit at the start of a text', () => {
    expect(sampleTable.unitAtStart('万人次以上')).toEqual({ unit: sample('万人次'), rest: '以上' });
    expect(sampleTable.unitAtStart('吨/日')).toEqual({ unit: sample('吨/天'), rest: '' });
    expect(sampleTable.unitAtStart('左右')).toBeUndefined();
  });

  it('gives an id precedence over the alias of another unit', () => {
    const [yuan, tenThousand] = [sample('元'), sample('万元')];
    const table = unitTable([tenThousand, { ...yuan, aliases: ['万元'] }]);
    expect(table.find('万元')).toBe(tenThousand);
  });
});

describe('convert', () => {
  it('converts within a dimension without binary noise', () => {
    expect(convert(142.78, sample('亿元'), sample('万元'))).toBe(1427800);
    expect(convert(1147.6, sample('万元'), sample('亿元'))).toBe(0.11476);
    expect(convert(5.6, sample('%'), sample('‰'))).toBe(56);
  });

  it('refuses to convert between dimensions', () => {
    expect(convert(1, sample('万元'), sample('万美元'))).toBeUndefined();
    expect(convert(1, sample('%'), sample('百分点'))).toBeUndefined();
  });

  it('comes back to the value it started from', () => {
    const units = fc.constantFrom(...sampleUnits);
    const values = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(values, units, units, (value, from, to) => {
        const there = convert(value, from, to);
        expect(there === undefined).toBe(from.dimension !== to.dimension);
        if (there !== undefined) expect(convert(there, to, from)).toBeCloseTo(value, 2);
      }),
    );
  });
});

describe('content/units.yaml', () => {
  const file = new URL('../../../content/units.yaml', import.meta.url);
  const units = z.array(unitSchema).parse(parse(readFileSync(file, 'utf8')));

  it('gives every name to one unit only', () => {
    const names = units.flatMap((unit) => [...new Set([unit.id, ...unit.aliases].map(foldWords))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has one base unit for every dimension', () => {
    const dimensions = [...new Set(units.map(({ dimension }) => dimension))];
    const bases = units.filter(({ factor }) => factor === 1).map(({ dimension }) => dimension);
    expect(dimensions.filter((dimension) => !bases.includes(dimension))).toEqual([]);
  });

  it('knows the units in which the headline indicators are compared', () => {
    const table = unitTable(units);
    const names = ['亿元', '万元', '元', '万美元', '%', '百分点', '万人次', '家', '人', '张', '天', '岁'];
    expect(names.filter((name) => table.find(name)?.id !== name)).toEqual([]);
  });
});
