import type { PlanDocument } from '../model/document.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../quantity/period.ts';

/**
 * What task breakdowns set for their own year, by indicator: targets of the whole district for that year and no part of
 * it. They are points on the way from a plan's base to its target and never stand in a comparison of plans. A task
 * says the same in its title and its last milestone: of equal statements of one task the first counts.
 */
export function yearTargetsFrom(
  documents: readonly PlanDocument[],
  observations: readonly Observation[],
): ReadonlyMap<IndicatorId, readonly Observation[]> {
  const yearOf = new Map(
    documents.filter(({ meta }) => meta.kind === 'task-breakdown').map(({ id, meta }) => [id, meta.period]),
  );
  const own = observations.filter(
    ({ document, role, scope, period }) =>
      role === 'target' && scope === undefined && yearOf.get(document) === formatPeriod(period),
  );
  const distinct = new Map<string, Observation>();
  for (const observation of own) {
    const key = keyOf(observation);
    if (!distinct.has(key)) distinct.set(key, observation);
  }
  return Map.groupBy([...distinct.values()], ({ indicator }) => indicator);
}

function keyOf({ indicator, document, chapter, measure, quantity, canonical, words }: Observation): string {
  const said = canonical ? [canonical.value, canonical.upper, quantity.qualifier] : [words];
  return [indicator, document, chapter, measure, ...said].join(' ');
}
