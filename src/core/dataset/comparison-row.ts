import type { DistrictId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';
import type { ComparabilityNote } from './comparability.ts';

/** What a comparison asks of a plan: where it starts, where it wants to be, and how fast. */
export const slots = ['base', 'target', 'growth'] as const;
export type Slot = (typeof slots)[number];

/** Why a cell holds nothing. */
export const missingReasons = [
  /** The document does not mention it. */
  'not-stated',
  /** The document has a cell for it and leaves it empty or prints a dash. */
  'blank',
  /** The document says that a higher authority is still to set the value. */
  'awaiting',
  /** The document had a table here that the source text no longer holds. */
  'lost-in-source',
  /** What the document says is of a part of the district, an increment, or of another year of the plan. */
  'not-comparable',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** What a document states for a cell. */
export interface Statement {
  /** The observation chosen for the cell. */
  readonly observation: Observation;
  /** Further figures of the document for the cell that tell more than the chosen one. */
  readonly others: readonly Observation[];
  readonly notes: readonly ComparabilityNote[];
  /** What was found of the figure that does not agree, by ids, in the order of weight. */
  readonly findings?: readonly string[] | undefined;
}

/** A cell without a statement. */
export interface MissingCell {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  /** The cell that was left empty. */
  readonly observation: Observation | undefined;
  /**
   * What the district gives instead, which is not the same: figures of the indicator that cannot stand in the cell
   * (then the reason is `not-comparable`), or figures of related indicators.
   */
  readonly instead: readonly Observation[];
}

/** A number; words where the document gives no number; or the reason why there is neither. */
export type ComparisonCell =
  ({ readonly kind: 'value' } & Statement) | ({ readonly kind: 'words' } & Statement) | MissingCell;

/** What a district states of an indicator. */
export type Cells = Readonly<Record<Slot, ComparisonCell>>;

/** The cell of a district that does not mention the indicator. */
export const unstated: MissingCell = {
  kind: 'missing',
  reason: 'not-stated',
  observation: undefined,
  instead: [],
};

export const unstatedCells: Cells = { base: unstated, target: unstated, growth: unstated };

/** Whether there is nothing to say of a cell: the document does not mention it, and gives nothing instead. */
export function isSilent(cell: ComparisonCell): boolean {
  return cell.kind === 'missing' && cell.reason === 'not-stated' && cell.instead.length === 0;
}

/** One indicator over districts; a cell for each slot. */
export interface ComparisonRow {
  readonly indicator: IndicatorHead;
  readonly cells: ReadonlyMap<DistrictId, Cells>;
}

/** Years a comparison of plans is about: the last year before the plans, and their last year. */
export interface PlanYears {
  readonly base: number;
  readonly target: number;
}
