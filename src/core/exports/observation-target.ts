import type { Target } from '../address.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import { isOfTask, type Observation } from '../model/observation.ts';
import { titleBlock } from '../model/task-id.ts';

/**
 * The published address of an observation: where it stands, but of a task the place in the whole table, as for the
 * task, its milestones and its paragraphs in the other tables.
 */
export function targetOfObservation(observation: Observation): Target {
  const { document, chapter, block } = observation;
  if (!isOfTask(observation)) return sourceOf(observation);
  const milestone = block === titleBlock ? undefined : block;
  return { to: 'task-list', document, task: chapter, milestone };
}
