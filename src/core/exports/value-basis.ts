import type { Observation } from '../model/observation.ts';
import { foldWords } from '../quantity/fold.ts';
import { chineseInteger } from '../quantity/numerals.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';

/** Where a number comes from: printed in digits, or read out of words (清零 is 0, 两个 is 2, 翻番 is twice). */
export const valueBases = ['stated', 'read'] as const;
export type ValueBasis = (typeof valueBases)[number];

/** The basis of an observation’s numbers; undefined where it has none. */
export function valueBasis({
  quantity,
  words,
}: Pick<Observation, 'quantity' | 'words'>): ValueBasis | undefined {
  switch (quantity.kind) {
    case 'number':
      return basisOf([quantity.value], words);
    case 'range':
      return basisOf([quantity.value, quantity.upper], words);
    case 'ratio':
      return basisOf(quantity.parts, words);
    case 'words':
      return quantity.multiple === undefined ? undefined : basisOf([quantity.multiple], words);
    case 'none':
      return undefined;
  }
}

function basisOf(numbers: readonly number[], words: string): ValueBasis {
  const printed = printedNumbers(words);
  return numbers.every((number) => printed.has(number)) ? 'stated' : 'read';
}

/** The numbers that stand in words in digits, alone and with the scale that follows: 3.5万 is 3.5 and 35000. */
function printedNumbers(words: string): Set<number> {
  const found = foldWords(words).matchAll(
    /(?<![\d.,])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?=([十百千万亿]*))/g,
  );
  return new Set(
    [...found].flatMap(([digits, scale = '']) => {
      const number = Number(digits.replaceAll(',', ''));
      const factor = scale === '' ? 1 : chineseInteger(scale);
      return factor === undefined ? [number] : [number, withoutBinaryNoise(number * factor)];
    }),
  );
}
