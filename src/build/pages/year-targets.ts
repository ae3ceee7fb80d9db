import type { ComparisonCell, ComparisonRow } from '#core/dataset/comparison-row.ts';
import type { DistrictLabel } from '#core/districts/label.ts';
import type { Observation } from '#core/model/observation.ts';
import type { Task } from '#core/model/task.ts';
import type { Site } from '../site.ts';

/** What a task sets for one year, between the base and the target of the district's plan. */
export interface YearTargetEntry {
  readonly district: DistrictLabel;
  readonly task: Task;
  readonly observation: Observation;
  /** The figures of the plan that the year's can be read against: both ends of a level, the rate beside a rate. */
  readonly base: Observation | undefined;
  readonly target: Observation | undefined;
}

/** The yearly targets of an indicator, district by district. */
export function yearTargetEntries(
  { corpus, dataset }: Site,
  { indicator, cells }: ComparisonRow,
  labels: ReadonlyMap<DistrictLabel['id'], DistrictLabel>,
): YearTargetEntry[] {
  return (dataset.yearTargets.get(indicator.id) ?? []).flatMap((observation) => {
    const { document, chapter, district: id, measure } = observation;
    const district = labels.get(id);
    const task = corpus.tasks.find((one) => one.document === document && one.id === chapter);
    if (!district || !task) return [];
    const pair = cells.get(id);
    const isRate = measure === 'growth';
    const base = isRate ? undefined : valueOf(pair?.base);
    return [{ district, task, observation, base, target: valueOf(isRate ? pair?.growth : pair?.target) }];
  });
}

function valueOf(cell: ComparisonCell | undefined): Observation | undefined {
  return cell?.kind === 'value' ? cell.observation : undefined;
}
