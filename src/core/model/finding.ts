import type { DistrictId, DocumentId, IndicatorId } from './ids.ts';

export const outcomes = ['holds', 'differs', 'unclear'] as const;
export type Outcome = (typeof outcomes)[number];

/** A check of the figures of a document that came out, or did not. */
export interface Finding {
  readonly id: string;
  /** The check that made it, named as its file in `core/checks`. */
  readonly check: string;
  readonly district: DistrictId;
  readonly document: DocumentId;
  /** Undefined for a check over several indicators. */
  readonly indicator: IndicatorId | undefined;
  readonly outcome: Outcome;
  /** Stated minus computed, in the unit of measure of the stated figure. */
  readonly difference: number | undefined;
  /** Ids of the observations it was computed from. */
  readonly observations: readonly string[];
}
