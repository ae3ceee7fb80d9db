import { ambitionRows, type AmbitionRow } from '#core/dataset/ambition.ts';
import type { Dataset } from '#core/dataset/dataset.ts';

const known = new WeakMap<Dataset, readonly AmbitionRow[]>();

/** The ambitions of all districts, found once for all pages. */
export function ambitionsIn(dataset: Dataset): readonly AmbitionRow[] {
  const found = known.get(dataset) ?? ambitionRows(dataset.comparison);
  known.set(dataset, found);
  return found;
}
