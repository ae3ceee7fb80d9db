import { pathsOf, seriesChartId } from '#core/charts/series.ts';
import { rowFor } from '#core/dataset/overview.ts';
import { isObservation, type Finding } from '#core/model/finding.ts';
import type { IndicatorId } from '#core/model/ids.ts';
import type { Task } from '#core/model/task.ts';
import { isTaskId } from '#core/model/task-id.ts';
import type { Site } from '../site.ts';
import { plannedDistricts } from './districts-shown.ts';

/** A chart on the page of an indicator. */
export interface IndicatorChart {
  readonly indicator: IndicatorId;
  readonly id: string;
}

/** The chart that shows a finding’s figures among the years of its district; undefined where there is none. */
export function pathChartOf(
  { corpus, dataset }: Site,
  { district, operands }: Finding,
): IndicatorChart | undefined {
  const indicators = new Set(operands.filter(isObservation).map(({ indicator }) => indicator));
  const [indicator, ...others] = indicators;
  const row = dataset.comparison.find((one) => one.indicator.id === indicator);
  // A chart shows one indicator.
  if (!row || others.length > 0) return undefined;
  const shown = plannedDistricts(corpus).districts.filter(({ id }) => id === district);
  const series = dataset.series.filter((one) => one.indicator === row.indicator.id);
  const yearTargets = dataset.yearTargets.get(row.indicator.id) ?? [];
  const isDrawn = pathsOf(series, rowFor(row, shown), yearTargets).length > 0;
  return isDrawn ? { indicator: row.indicator.id, id: seriesChartId(row.indicator.id) } : undefined;
}

/** The tasks in whose words a finding’s operands stand, each once. */
export function tasksIn({ tasks }: Site['corpus'], { operands }: Finding): Task[] {
  const inTasks = operands.filter(({ chapter }) => isTaskId(chapter));
  return tasks.filter((task) =>
    inTasks.some(({ document, chapter }) => document === task.document && chapter === task.id),
  );
}
