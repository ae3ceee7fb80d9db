import { isObservation, type Finding } from '../model/finding.ts';

/**
 * What the first number of a finding is: `document` where the document says it, in digits or words; `computed` where it
 * follows from what the document says (a result implied by a target and its rate, the yearly share of a total);
 * `counted` where we counted it; `whole` for the 100 that shares come to.
 */
export const statedBases = ['document', 'computed', 'counted', 'whole'] as const;
export type StatedBasis = (typeof statedBases)[number];

/** The basis of a finding’s first number; undefined where it has none. */
export function statedBasis({
  check,
  outcome,
  stated,
  operands,
}: Pick<Finding, 'check' | 'outcome' | 'stated' | 'operands'>): StatedBasis | undefined {
  if (stated === undefined) return undefined;
  switch (check) {
    case 'shares':
      return 'whole';
    case 'contents':
    case 'schedule':
      return 'counted';
    case 'numbering':
      return outcome === 'holds' ? 'counted' : 'document';
    // What these check is always said, though not always in digits: 四大领域, 翻番.
    case 'count':
    case 'multiple':
      return 'document';
    default:
      return saidNumbers(operands).has(stated) ? 'document' : 'computed';
  }
}

/** The numbers of the operands, as they are read and as they are printed. */
function saidNumbers(operands: Finding['operands']): Set<number> {
  return new Set(
    operands.flatMap((operand) => {
      const printed = operand.words.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? [];
      const { canonical, quantity } = isObservation(operand)
        ? operand
        : { canonical: undefined, quantity: undefined };
      const multiple = quantity?.kind === 'words' ? quantity.multiple : undefined;
      return [...printed.map(Number), canonical?.value, canonical?.upper, multiple].filter(
        (number) => number !== undefined,
      );
    }),
  );
}
