import type { Diagnostic } from '../model/diagnostic.ts';
import type { Unit } from '../model/vocabulary.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import type { Rule } from './rule.ts';

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** The factors of units fit: a dimension has a unit to convert to, and 万人 is ten thousand of 人. */
export const unitScales: Rule = ({ units }, { locate, broken }) => {
  // A unit that cannot be read may be the one that is missed.
  if (broken.any('unit of measure')) return [];
  const place = (unit: Unit, key: string) => locate('content/units.yaml', [units.indexOf(unit), key]);
  const dimensions = [...Map.groupBy(units, ({ dimension }) => dimension).values()];
  return [
    ...dimensions.flatMap((members): Diagnostic[] => {
      const [first] = members;
      if (!first || members.some(({ factor }) => factor === 1)) return [];
      const found = `no unit of the dimension ${first.dimension} with factor 1`;
      const expected = 'one into which the others are converted';
      return [{ place: place(first, 'dimension'), rule: 'unit-scale', found, expected }];
    }),
    ...units.flatMap((unit): Diagnostic[] => {
      const [, scale = '', name = ''] = /^(万亿|万|亿)(.+)$/.exec(unit.id) ?? [];
      const single = units.find(({ id, dimension }) => id === name && dimension === unit.dimension);
      if (!single) return [];
      const factor = withoutBinaryNoise(single.factor * (scales[scale] ?? 1));
      if (withoutBinaryNoise(unit.factor) === factor) return [];
      const found = `factor ${unit.factor} of ${unit.id}`;
      return [
        {
          place: place(unit, 'factor'),
          rule: 'unit-scale',
          found,
          expected: `${factor}, as ${name} has ${single.factor}`,
        },
      ];
    }),
  ];
};
