import { blocksIn, partsOf, type PlanDocument } from '../model/document.ts';
import type { DistrictId, DocumentId, IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { District, IndicatorHead } from '../model/vocabulary.ts';
import { answers, nearlyAnswers, ranked } from './choice.ts';
import { isNumeric, notesOn, saysOtherwise } from './comparability.ts';
import {
  unstated,
  type Cells,
  type ComparisonCell,
  type ComparisonRow,
  type MissingCell,
  type PlanYears,
  type Slot,
} from './comparison-row.ts';

/** The years of a plan for `2021/2025`: base 2020, target 2025. */
export function planYears(period: string): PlanYears {
  const [start = '', end = start] = period.split('/');
  return { base: Number(start) - 1, target: Number(end) };
}

/**
 * The comparison of indicators over districts, from the districts' plans.
 * @param documents the plans, one a district; observations of other documents are not used
 */
export function comparisonOf(
  indicators: readonly IndicatorHead[],
  districts: readonly District[],
  documents: readonly PlanDocument[],
  observations: readonly Observation[],
): ComparisonRow[] {
  const plans = new Map(documents.map((plan) => [plan.meta.district, planOf(plan)]));
  const byPlace = Map.groupBy(observations, ({ indicator, document }) => `${indicator} ${document}`);
  const rows = indicators.map((indicator) => ({
    indicator,
    cells: new Map(
      districts.map(({ id }) => {
        const plan = plans.get(id);
        const found = plan ? (byPlace.get(`${indicator.id} ${plan.id}`) ?? []) : [];
        return [id, cellsOf(indicator, plan, found)];
      }),
    ),
  }));
  return withRelated(rows);
}

/** Where a district does not state an indicator, the figures it gives of related ones in the same slot. */
function withRelated(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const byIndicator = new Map(rows.map(({ indicator, cells }) => [indicator.id, cells]));
  return rows.map(({ indicator, cells }) => {
    const related = (district: DistrictId, slot: Slot) =>
      indicator.related.flatMap(({ indicator: id, near }) => {
        const cell = near ? byIndicator.get(id)?.get(district)?.[slot] : undefined;
        return cell?.kind === 'value' ? [cell.observation] : [];
      });
    const complete = (district: DistrictId, slot: Slot, cell: ComparisonCell): ComparisonCell =>
      cell.kind === 'missing' && cell.instead.length === 0
        ? { ...cell, instead: related(district, slot) }
        : cell;
    return {
      indicator,
      cells: new Map(
        [...cells].map(([id, { base, target, growth }]): [DistrictId, Cells] => [
          id,
          {
            base: complete(id, 'base', base),
            target: complete(id, 'target', target),
            growth: complete(id, 'growth', growth),
          },
        ]),
      ),
    };
  });
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

function cellsOf(indicator: IndicatorHead, plan: Plan | undefined, found: readonly Observation[]): Cells {
  const cellFor = (slot: Slot, beside?: Observation, bases: readonly Observation[] = []) => {
    if (!plan) return unstated;
    const candidates = found.filter((candidate) => answers(slot, plan.years, candidate));
    const cell = cellOf(slot, ranked(slot, candidates, beside), indicator, bases);
    if (!isNotStated(cell)) return cell;
    const instead = found.filter((candidate) => nearlyAnswers(slot, plan.years, candidate));
    return instead.length > 0 ? { ...cell, reason: 'not-comparable' as const, instead } : cell;
  };
  const aim = cellFor('target').observation;
  // A lost table of results may have held the base of a headline indicator; it held no targets of this plan.
  const lost = plan?.lostTable === true && indicator.headline;
  const base = cellFor('base', aim);
  return {
    base: lost && isNotStated(base) ? { ...base, reason: 'lost-in-source' } : base,
    target: cellFor('target', undefined, base.kind === 'missing' ? [] : [base.observation, ...base.others]),
    growth: cellFor('growth', aim),
  };
}

function isNotStated(cell: ComparisonCell): cell is MissingCell {
  return cell.kind === 'missing' && cell.reason === 'not-stated';
}

/**
 * @param candidates the observations that could stand in the cell, the one that does first
 * @param bases the figures of the base, for a target
 */
function cellOf(
  slot: Slot,
  [chosen, ...rest]: readonly Observation[],
  { coverage }: IndicatorHead,
  bases: readonly Observation[],
): ComparisonCell {
  if (!chosen) return unstated;
  const { quantity } = chosen;
  if (quantity.kind === 'none') {
    const reason = quantity.reason === 'awaiting' ? 'awaiting' : 'blank';
    return { kind: 'missing', reason, observation: chosen, instead: [] };
  }
  const others = rest.filter((other) => saysOtherwise(other, chosen));
  const statement = { observation: chosen, others, notes: notesOn(slot, chosen, others, coverage, bases) };
  return { kind: quantity.kind === 'words' ? 'words' : 'value', ...statement };
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
