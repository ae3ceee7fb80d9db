import { blocksIn, partsOf, type PlanDocument } from '../model/document.ts';
import type { DistrictId, DocumentId, IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { District, Indicator } from '../model/vocabulary.ts';
import { answers, rank } from './choice.ts';
import { isNumeric, notesOn, sameQuestion, saysOtherwise, type ComparabilityNote } from './comparability.ts';

/** What a comparison asks of a plan: where it starts, where it wants to be, and how fast. */
export const slots = ['base', 'target', 'growth'] as const;
export type Slot = (typeof slots)[number];

/** Why a cell holds no number. */
export type MissingReason =
  /** The document does not mention it. */
  | 'not-stated'
  /** The document has a cell for it and leaves it empty or prints a dash. */
  | 'blank'
  /** The document says that a higher authority is still to set the value. */
  | 'awaiting'
  /** The document had a table here that the source text no longer holds. */
  | 'lost-in-source'
  /** The document gives words, no number. */
  | 'text-only';

export type ComparisonCell =
  | {
      readonly kind: 'value';
      /** The observation chosen for the cell. */
      readonly observation: Observation;
      /** Further values of the document for the same question that differ from the chosen one. */
      readonly others: readonly Observation[];
      readonly notes: readonly ComparabilityNote[];
    }
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason;
      /** The words of a target without a number, or the cell that was left empty. */
      readonly observation: Observation | undefined;
    };

/** One indicator over districts; a cell for each slot. */
export interface ComparisonRow {
  readonly indicator: Indicator;
  readonly cells: ReadonlyMap<DistrictId, Readonly<Record<Slot, ComparisonCell>>>;
}

/** Years a comparison of plans is about: the last year before the plans, and their last year. */
export interface PlanYears {
  readonly base: number;
  readonly target: number;
}

/** The years of a plan for `2021/2025`: base 2020, target 2025. */
export function planYears(period: string): PlanYears {
  const [start = '', end = start] = period.split('/');
  return { base: Number(start) - 1, target: Number(end) };
}

/**
 * The comparison of indicators over districts, from the districts' plans.
 * @param documents the plans (one a district); observations of other documents are not used
 */
export function comparisonOf(
  indicators: readonly Indicator[],
  districts: readonly District[],
  documents: readonly PlanDocument[],
  observations: readonly Observation[],
): ComparisonRow[] {
  const plans = new Map(
    documents.filter(({ meta }) => meta.kind === 'outline').map((plan) => [plan.meta.district, planOf(plan)]),
  );
  const byPlace = Map.groupBy(observations, ({ indicator, document }) => `${indicator} ${document}`);
  return indicators.map((indicator) => ({
    indicator,
    cells: new Map(
      districts.map(({ id }) => {
        const plan = plans.get(id);
        const found = plan ? (byPlace.get(`${indicator.id} ${plan.id}`) ?? []) : [];
        return [id, cellsOf(indicator, plan, found)];
      }),
    ),
  }));
}

/** What a comparison needs of a plan. */
interface Plan {
  readonly id: DocumentId;
  readonly years: PlanYears;
  readonly lostTable: boolean;
}

function planOf(plan: PlanDocument): Plan {
  return { id: plan.id, years: planYears(plan.meta.period), lostTable: hasLostTable(plan) };
}

function cellsOf(
  indicator: Indicator,
  plan: Plan | undefined,
  found: readonly Observation[],
): Record<Slot, ComparisonCell> {
  const asked = (slot: Slot) =>
    plan ? found.filter((candidate) => answers(slot, plan.years, candidate)) : [];
  const target = cellOf('target', asked('target'), undefined);
  // A lost table of results may have held the base of what the document speaks of; it held no targets of this plan.
  const lost = plan?.lostTable === true && (indicator.headline || found.length > 0);
  const base = cellOf('base', asked('base'), target.observation);
  return {
    base: lost && isUnstated(base) ? { ...base, reason: 'lost-in-source' } : base,
    target,
    growth: cellOf('growth', asked('growth'), target.observation),
  };
}

function isUnstated(cell: ComparisonCell): cell is Extract<ComparisonCell, { kind: 'missing' }> {
  return cell.kind === 'missing' && cell.reason === 'not-stated';
}

/** @param target the observation in the target's cell, undefined while that cell is being filled */
function cellOf(
  slot: Slot,
  candidates: readonly Observation[],
  target: Observation | undefined,
): ComparisonCell {
  const ranked = candidates.toSorted((a, b) => rank(slot, a, target) - rank(slot, b, target));
  const [chosen, ...rest] = ranked;
  if (!chosen) return { kind: 'missing', reason: 'not-stated', observation: undefined };
  const { quantity } = chosen;
  if (quantity.kind === 'none') {
    const reason = quantity.reason === 'awaiting' ? 'awaiting' : 'blank';
    return { kind: 'missing', reason, observation: chosen };
  }
  if (quantity.kind === 'words') return { kind: 'missing', reason: 'text-only', observation: chosen };
  const others = rest.filter((other) => sameQuestion(other, chosen) && saysOtherwise(other, chosen));
  return { kind: 'value', observation: chosen, others, notes: notesOn(slot, chosen, others) };
}

/** Whether the source text of a plan has lost a table. */
function hasLostTable(plan: PlanDocument): boolean {
  return partsOf(plan).some((chapter) =>
    blocksIn(chapter).some((block) => block.kind === 'lost' && block.what === 'table'),
  );
}

/** Districts that give the indicator at least one number, words not counted. */
export function districtsWithNumber(
  indicator: IndicatorId,
  observations: readonly Observation[],
): DistrictId[] {
  const found = observations.filter((candidate) => candidate.indicator === indicator && isNumeric(candidate));
  return [...new Set(found.map(({ district }) => district))];
}
