import type { DistrictId, DocumentId, IndicatorId, UnitId } from './ids.ts';
import type { Observation } from './observation.ts';

export const outcomes = ['holds', 'differs', 'unclear'] as const;
export type Outcome = (typeof outcomes)[number];

/** Innocent reasons for which figures may differ; the interface words them, always alike. */
export const reasons = [
  /** Growth is in constant prices, levels are in those of their year. */
  'constant-prices',
  /** The wordings may cover different things. */
  'coverage',
  /** One of the figures is an estimate or a preliminary one. */
  'estimate',
  /** The document rounds, or says 左右. */
  'rounding',
  /** Words such as 以上 leave a side open. */
  'bounds',
  /** The document leaves open what the figure measures. */
  'unclear-measure',
  /** A total need not come about by even growth. */
  'uneven-path',
] as const;
export type Reason = (typeof reasons)[number];

/** What a check found in the figures of a document: that they agree, differ, or that neither can be said. */
export interface Finding {
  readonly id: string;
  /** The check that made it, named as its file in `core/checks`. */
  readonly check: string;
  readonly district: DistrictId;
  /** The document whose figure is checked. */
  readonly document: DocumentId;
  /** Undefined for a check over several indicators. */
  readonly indicator: IndicatorId | undefined;
  readonly outcome: Outcome;
  /** Stated minus computed, in `unit`. */
  readonly difference: number | undefined;
  readonly unit: UnitId | undefined;
  /** The sum in figures, to be followed by hand. */
  readonly arithmetic: string;
  /** The figures it was computed from, the one checked first. */
  readonly operands: readonly Observation[];
  readonly reasons: readonly Reason[];
}
