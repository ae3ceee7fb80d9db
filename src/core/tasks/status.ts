import type { Task } from '../model/task.ts';
import type { TaskStatus } from '../model/task-status.ts';

/**
 * The newest status of a task, or of one of its milestones; undefined where no public source is on record. What is said
 * of a task is not said of its milestones, nor the reverse.
 */
export function statusOf({ statuses }: Pick<Task, 'statuses'>, milestone?: string): TaskStatus | undefined {
  return statuses
    .filter(({ of }) => of === milestone)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0];
}
