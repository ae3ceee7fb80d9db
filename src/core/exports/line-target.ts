import type { Target } from '../address.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Line } from '../text/plain.ts';

/** Where a line of a document's plain text is to be read. */
export function targetOfLine({ id, meta }: PlanDocument, line: Line): Target {
  if (line.kind === 'task' || line.kind === 'milestone') {
    const milestone = line.kind === 'milestone' ? line.block : undefined;
    return { to: 'task-list', document: id, task: line.chapter, milestone };
  }
  // The heads of the printed task tables have no task to stand at.
  if (meta.tables.some(({ part }) => part === line.chapter)) return { to: 'task-list', document: id };
  const block = line.kind === 'chapter' ? undefined : line.block;
  return { to: 'block', document: id, chapter: line.chapter, block };
}
