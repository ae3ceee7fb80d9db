import type { UnitId } from '../model/ids.ts';
import { formatNumber } from '../quantity/format.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import type { Check, Result } from './check.ts';
import { decimalsIn } from './interval.ts';

/** Shares of a whole against 100: each may be rounded by half of the last digit that any of them prints. */
export const shares: Check = {
  name: 'shares',
  run: ({ observations }) =>
    observations.flatMap((structure): Result[] => {
      const { quantity, words } = structure;
      if (quantity.kind !== 'ratio') return [];
      const sum = withoutBinaryNoise(quantity.parts.reduce((all, part) => all + part, 0));
      const digits = Math.max(...quantity.parts.map((part) => decimalsIn(words, part) ?? 0));
      const rounding = withoutBinaryNoise(0.5 * quantity.parts.length * 10 ** -digits);
      return [
        {
          outcome: withoutBinaryNoise(Math.abs(sum - 100)) <= rounding ? 'holds' : 'differs',
          stated: 100,
          computed: sum,
          difference: roundTo(sum - 100, 2),
          unit: '%' as UnitId,
          arithmetic: `${quantity.parts.map(formatNumber).join(' + ')} = ${formatNumber(sum)}`,
          operands: [structure],
          reasons: sum === 100 ? [] : ['rounding', 'source-defect'],
        },
      ];
    }),
};
