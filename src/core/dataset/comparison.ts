import type { PlanDocument } from '../model/document.ts';
import type { DistrictId, IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { District, Indicator } from '../model/vocabulary.ts';
import { endYear, isSpan } from '../quantity/period.ts';

/** What a comparison asks of a plan: where it starts, where it wants to be, and how fast. */
export const slots = ['base', 'target', 'growth'] as const;
export type Slot = (typeof slots)[number];

/** Why a cell holds no number. */
export type MissingReason =
  /** The document does not mention it. */
  | 'not-stated'
  /** The document had a table here that the source text no longer holds. */
  | 'lost-in-source'
  /** The document gives words, no number. */
  | 'text-only';

/** What limits the comparison of a cell with its neighbours; shown beside the figure. */
export type ComparabilityNote =
  | 'estimate'
  | 'cumulative'
  | 'inferred-period'
  | 'other-year'
  | 'several-values'
  | 'at-least'
  | 'about'
  | 'at-most'
  | 'change';

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
      /** The words of a target without a number. */
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
  const plans = documents.filter(({ meta }) => meta.kind === 'outline');
  const byPlace = Map.groupBy(observations, ({ indicator, document }) => `${indicator} ${document}`);
  return indicators.map((indicator) => ({
    indicator,
    cells: new Map(
      districts.map((district) => {
        const plan = plans.find(({ meta }) => meta.district === district.id);
        const found = plan ? (byPlace.get(`${indicator.id} ${plan.id}`) ?? []) : [];
        return [district.id, cellsOf(plan, found)];
      }),
    ),
  }));
}

function cellsOf(plan: PlanDocument | undefined, found: readonly Observation[]): Record<Slot, ComparisonCell> {
  const years = planYears(plan?.meta.period ?? '2021/2025');
  const lost = plan !== undefined && hasLostTable(plan);
  const cell = (slot: Slot) => cellOf(slot, years, found.filter((candidate) => answers(slot, years, candidate)), lost);
  return { base: cell('base'), target: cell('target'), growth: cell('growth') };
}

/** Whether an observation answers the question of a slot for the whole district. */
function answers(slot: Slot, years: PlanYears, { scope, role, measure, period }: Observation): boolean {
  if (scope !== undefined) return false;
  const end = endYear(period);
  switch (slot) {
    case 'base':
      return role !== 'target' && measure !== 'growth' && measure !== 'change' && end === years.base;
    case 'target':
      return role === 'target' && measure !== 'growth' && end === years.target;
    case 'growth':
      return role === 'target' && measure === 'growth' && end === years.target;
  }
}

function cellOf(slot: Slot, years: PlanYears, candidates: readonly Observation[], lost: boolean): ComparisonCell {
  const [chosen, ...rest] = candidates.toSorted((a, b) => rank(slot, a) - rank(slot, b));
  if (!chosen || chosen.quantity.kind === 'none') {
    // A lost table of results may have held any base value; it cannot have held targets of this plan.
    const reason = lost && slot === 'base' ? 'lost-in-source' : 'not-stated';
    return { kind: 'missing', reason, observation: chosen };
  }
  if (chosen.quantity.kind === 'words') return { kind: 'missing', reason: 'text-only', observation: chosen };
  const others = rest.filter((other) => isNumeric(other) && sameQuestion(other, chosen) && differs(other, chosen));
  return { kind: 'value', observation: chosen, others, notes: notesOn(slot, years, chosen, others) };
}

/**
 * Which of several observations stands in the cell: a number before words, a yearly level before a total,
 * a stated period before an inferred one, an indicator table before prose, then the order of the text.
 */
function rank(slot: Slot, observation: Observation): number {
  const measureRank = slot === 'growth' ? 0 : ['level', 'structure', 'cumulative', 'change'].indexOf(observation.measure);
  return (
    (isNumeric(observation) ? 0 : observation.quantity.kind === 'words' ? 1000 : 2000) +
    measureRank * 100 +
    (slot === 'growth' && !isSpan(observation.period) ? 50 : 0) +
    (observation.period.basis === 'stated' ? 0 : 10) +
    (fromTable(observation) ? 0 : 1)
  );
}

function isNumeric({ quantity }: Observation): boolean {
  return quantity.kind === 'number' || quantity.kind === 'range' || quantity.kind === 'ratio';
}

function fromTable({ figure }: Observation): boolean {
  return /-r\d+-c\d+$/.test(figure);
}

function sameQuestion(a: Observation, b: Observation): boolean {
  return a.measure === b.measure && a.period.start === b.period.start && a.period.end === b.period.end;
}

function differs(a: Observation, b: Observation): boolean {
  return valueKey(a) !== valueKey(b);
}

function valueKey({ quantity, canonical }: Observation): string {
  if (quantity.kind === 'ratio') return quantity.parts.join(':');
  return `${quantity.qualifier} ${canonical?.value} ${canonical?.upper ?? ''}`;
}

function notesOn(
  slot: Slot,
  years: PlanYears,
  { role, measure, period, quantity }: Observation,
  others: readonly Observation[],
): ComparabilityNote[] {
  const year = slot === 'base' ? years.base : years.target;
  const notes: [ComparabilityNote, boolean][] = [
    ['estimate', role === 'estimate'],
    ['cumulative', measure === 'cumulative'],
    ['change', measure === 'change'],
    ['inferred-period', period.basis === 'inferred'],
    ['other-year', endYear(period) !== year],
    ['at-least', quantity.qualifier === 'at-least' || quantity.qualifier === 'more-than'],
    ['at-most', quantity.qualifier === 'at-most' || quantity.qualifier === 'less-than'],
    ['about', quantity.qualifier === 'about'],
    ['several-values', others.length > 0],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}

/** Whether the source text of a plan has lost a table. */
export function hasLostTable(plan: PlanDocument): boolean {
  return [plan.front, ...plan.chapters].some(({ sections }) =>
    sections.some(({ blocks }) => blocks.some((block) => block.kind === 'lost' && block.what === 'table')),
  );
}

/** Districts that give the indicator at least one number, words not counted. */
export function districtsWithNumber(indicator: IndicatorId, observations: readonly Observation[]): DistrictId[] {
  const found = observations.filter((candidate) => candidate.indicator === indicator && isNumeric(candidate));
  return [...new Set(found.map(({ district }) => district))];
}
