import type { PlanDocument } from '../model/document.ts';

/** The common period of plans, `2021/2025`: that of most of them; of equally many the latest. Undefined without plans. */
export function commonPeriod(documents: readonly PlanDocument[]): string | undefined {
  const periods = Map.groupBy(outlines(documents), ({ meta }) => meta.period);
  const [first] = [...periods].toSorted(
    ([a, one], [b, other]) => other.length - one.length || b.localeCompare(a),
  );
  return first?.[0];
}

/**
 * The plans that are compared, one a district: a comparison is about one period, the common one. Plans of other
 * periods are read, searched and published like all documents, but a district that has no other counts as one without
 * a plan.
 */
export function comparedPlans(documents: readonly PlanDocument[]): PlanDocument[] {
  const period = commonPeriod(documents);
  return outlines(documents).filter(({ meta }) => meta.period === period);
}

function outlines(documents: readonly PlanDocument[]): PlanDocument[] {
  return documents.filter(({ meta }) => meta.kind === 'outline');
}
