import type { Observation } from '../model/observation.ts';
import { endYear, isSpan } from '../quantity/period.ts';
import { isNumeric } from './comparability.ts';
import type { PlanYears, Slot } from './comparison.ts';

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
 * Which of several observations stands in the cell: a number before words, words before an empty cell, a yearly
 * level before a total, a stated period before an inferred one, the row of the table that also holds the target
 * (a plan's own base), an indicator table before prose, then the order of the text.
 */
export function rank(slot: Slot, observation: Observation, target: Observation | undefined): number {
  const measureRank =
    slot === 'growth' ? 0 : ['level', 'structure', 'cumulative', 'change'].indexOf(observation.measure);
  return (
    (isNumeric(observation) ? 0 : observation.quantity.kind === 'words' ? 1000 : 2000) +
    measureRank * 100 +
    (isSpan(observation.period) === (slot === 'growth') || observation.measure === 'cumulative' ? 0 : 50) +
    (observation.period.basis === 'stated' ? 0 : 10) +
    (inRowOf(observation, target) ? 0 : 2) +
    (fromTable(observation) ? 0 : 1)
  );
}

function fromTable({ figure }: Observation): boolean {
  return /-r\d+-c\d+$/.test(figure);
}

function inRowOf(observation: Observation, target: Observation | undefined): boolean {
  return (
    fromTable(observation) && observation.chapter === target?.chapter && observation.block === target.block
  );
}
