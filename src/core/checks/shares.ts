import type { UnitId } from '../model/ids.ts';
import { formatNumber } from '../quantity/format.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import type { Check, Result } from './check.ts';

/** Shares of a whole against 100: each may be rounded by half of its last digit. */
export const shares: Check = {
  id: 'shares',
  run: ({ observations }) =>
    observations.flatMap((structure): Result[] => {
      const { quantity } = structure;
      if (quantity.kind !== 'ratio') return [];
      const sum = withoutBinaryNoise(quantity.parts.reduce((all, part) => all + part, 0));
      const digits = Math.max(...quantity.parts.map((part) => String(part).split('.')[1]?.length ?? 0));
      const rounding = (quantity.parts.length * 10 ** -digits) / 2;
      return [
        {
          outcome: Math.abs(sum - 100) <= withoutBinaryNoise(rounding) ? 'holds' : 'differs',
          difference: roundTo(sum - 100, 2),
          unit: '%' as UnitId,
          arithmetic: `${quantity.parts.map(formatNumber).join(' + ')} = ${formatNumber(sum)}`,
          operands: [structure],
          reasons: [],
        },
      ];
    }),
};
