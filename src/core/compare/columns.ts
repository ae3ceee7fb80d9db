import { derivations, type Derivation } from '../dataset/derived.ts';
import { slots, type Slot } from '../dataset/comparison-row.ts';

/** What a table can show of one indicator in one district, in the order in which columns stand. */
export const columnKinds = [...slots, ...derivations, 'nature', 'wording'] as const;
export type ColumnKind = Slot | Derivation | 'nature' | 'wording';

/** What a table shows unless the reader chooses: with districts as rows there is room for the sum beside the claim. */
export function defaultColumns(by: 'district' | 'indicator'): readonly ColumnKind[] {
  return by === 'district' ? [...slots, 'implied-growth'] : slots;
}

/** Whether a column holds figures of documents. */
export function isSlot(kind: ColumnKind): kind is Slot {
  return slots.some((slot) => slot === kind);
}

/** Whether a column holds values that follow from figures. */
export function isDerivation(kind: ColumnKind): kind is Derivation {
  return derivations.some((derivation) => derivation === kind);
}
