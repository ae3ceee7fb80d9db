import type { Observation } from '../model/observation.ts';
import { atMostUnclear, type CheckInput, type Result } from './check.ts';

/** The figures of indicators that may mean the same as that of a figure, of its document and scope. */
export function alikeTo(
  { observations, corpus }: CheckInput,
  { document, indicator, scope }: Observation,
): Observation[] {
  const others = new Set(
    corpus.relations.flatMap((relation) =>
      relation.kind === 'alike' && relation.indicators.includes(indicator) ? relation.indicators : [],
    ),
  );
  others.delete(indicator);
  return observations.filter(
    (one) => others.has(one.indicator) && one.document === document && one.scope === scope,
  );
}

/** A result over figures that only may mean the same. */
export function asAlike(result: Result): Result {
  return atMostUnclear({ ...result, reasons: ['coverage', ...result.reasons] });
}
