import { comparedPlans } from '#core/dataset/compared-plans.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { Corpus } from '#core/model/corpus.ts';

/** Districts laid side by side without a choice of the reader’s; a page must not grow with the collection. */
const atMost = 8;

/** The first districts that have a plan to compare, and how many there are in all. */
export function plannedDistricts(corpus: Corpus): { districts: DistrictLabel[]; all: number } {
  const planned = new Set(comparedPlans(corpus.documents).map(({ meta }) => meta.district));
  const districts = corpus.districts.filter(({ id }) => planned.has(id));
  return { districts: [...labelsOf(districts.slice(0, atMost)).values()], all: districts.length };
}
