import { isObservation, type Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';

/** What a yearly target is set against: a result before it, the plan’s path, its rate, its total by years. */
export type PathAgainst = 'base' | 'path' | 'rate' | 'share';

/** What a finding of the check of paths sets its target against, and the time of which that is. */
export function pathAgainst({
  operands,
}: Pick<Finding, 'operands'>):
  { readonly kind: PathAgainst; readonly period: Observation['period'] } | undefined {
  const [target, other, end] = operands.filter(isObservation);
  if (!target || !other) return undefined;
  if (target.measure === 'growth') return { kind: 'rate', period: target.period };
  if (end) return { kind: 'path', period: target.period };
  return other.measure === 'cumulative'
    ? { kind: 'share', period: target.period }
    : { kind: 'base', period: other.period };
}
