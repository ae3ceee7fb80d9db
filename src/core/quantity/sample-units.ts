import { z } from 'zod';
import { unitSchema } from '../model/vocabulary.ts';
import { unitTable } from './units.ts';

const unit = (id: string, dimension: string, factor = 1, aliases: readonly string[] = []) => ({
  id,
  name: { zh: id, en: id },
  dimension,
  factor,
  aliases,
});

/** A few units for the tests of this folder; the real ones are in content/units.yaml. */
export const sampleUnits = z
  .array(unitSchema)
  .parse([
    unit('元', 'cny'),
    unit('万元', 'cny', 1e4),
    unit('亿元', 'cny', 1e8),
    unit('万美元', 'usd', 1e4),
    unit('%', 'percent'),
    unit('‰', 'percent', 0.1),
    unit('百分点', 'percentage-point', 1, ['个百分点']),
    unit('倍', 'ratio'),
    unit('人', 'persons', 1, ['名']),
    unit('万人', 'persons', 1e4),
    unit('人次', 'visits'),
    unit('万人次', 'visits', 1e4),
    unit('家', 'enterprises'),
    unit('栋', 'items'),
    unit('平方米', 'area', 1, ['㎡']),
    unit('万平方米', 'area', 1e4),
    unit('平方公里', 'area', 1e6, ['km²']),
    unit('公里', 'length', 1000, ['千米']),
    unit('吨', 'mass', 1000),
    unit('吨/天', 'capacity', 1, ['吨/日']),
    unit('天', 'time'),
    unit('岁', 'age'),
  ]);

export const sampleTable = unitTable(sampleUnits);
