import { isCellId } from '../model/cell-id.ts';
import type { Measure, Observation } from '../model/observation.ts';
import { endYear, isSpan } from '../quantity/period.ts';
import { isNumeric } from './comparability.ts';
import type { PlanYears, Slot } from './comparison-row.ts';

/** Whether an observation answers the question of a slot for the whole district. */
export function answers(
  slot: Slot,
  years: PlanYears,
  { scope, role, measure, period }: Observation,
): boolean {
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

/**
 * Whether an observation speaks of what the slot asks for, but of a part of the district, of a change, or of other
 * years: it cannot stand in the cell, and the reader should not be told that there is nothing. Past growth and the
 * targets of the plan before, for which no slot asks, belong to the base.
 */
export function nearlyAnswers(slot: Slot, years: PlanYears, observation: Observation): boolean {
  const { role, measure, period, quantity } = observation;
  if (quantity.kind === 'none') return false;
  const end = endYear(period);
  switch (slot) {
    case 'base':
      return role !== 'target' || end <= years.base;
    case 'target':
      return role === 'target' && measure !== 'growth' && end > years.base;
    case 'growth':
      return role === 'target' && measure === 'growth' && end > years.base;
  }
}

/** What speaks for an observation; of two, the one with the smaller number at the first difference is taken. */
type Preference = (observation: Observation) => number;

/**
 * The observations that could stand in a cell, the one that does first. In order: a number before words and words
 * before an empty cell; the measure of the target before others, else a yearly level before a total; the form of
 * period that the slot asks for; a stated period before an inferred one; the passage of the target (a plan’s own base
 * and the rate that belongs to it); an indicator table before prose; then the order of the text.
 * @param target the observation in the target’s cell, undefined while that cell is being filled
 */
export function ranked(
  slot: Slot,
  candidates: readonly Observation[],
  target: Observation | undefined,
): Observation[] {
  const preferences: readonly Preference[] = [
    kindRank,
    (observation) => (slot === 'growth' ? 0 : measureRank(observation, target)),
    ({ period, measure }) => Number(!spanning.has(measure) && isSpan(period) !== (slot === 'growth')),
    ({ period }) => Number(period.basis === 'inferred'),
    (observation) => Number(!inPassageOf(observation, target)),
    ({ figure }) => Number(!isCellId(figure)),
  ];
  return candidates.toSorted((a, b) => {
    for (const preference of preferences) {
      const difference = preference(a) - preference(b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Measures that speak of a span of years by their nature. */
const spanning: ReadonlySet<Measure> = new Set(['cumulative', 'annual', 'change']);

function kindRank(observation: Observation): number {
  if (isNumeric(observation)) return 0;
  return observation.quantity.kind === 'words' ? 1 : 2;
}

const measureOrder: readonly Measure[] = ['level', 'structure', 'cumulative', 'annual', 'change', 'growth'];

/** A total stands beside a total: a base of another measure than the target’s cannot be compared with it. */
function measureRank({ measure }: Observation, target: Observation | undefined): number {
  if (target && isNumeric(target) && target.measure === measure) return -1;
  return measureOrder.indexOf(measure);
}

function inPassageOf(observation: Observation, target: Observation | undefined): boolean {
  return observation.chapter === target?.chapter && observation.block === target.block;
}
