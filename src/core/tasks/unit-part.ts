import type { TaskRow } from './task-row.ts';

/** What a unit has to do with a task: it leads, leads after another unit, or is responsible. */
export const unitParts = ['leads', 'jointly', 'supports'] as const;
export type UnitPart = (typeof unitParts)[number];

/** The part of a unit in a task that names it; one that leads and is responsible leads. */
export function partOfUnit({ lead }: Pick<TaskRow, 'lead'>, unit: string): UnitPart {
  const place = lead.indexOf(unit);
  if (place === 0) return 'leads';
  return place > 0 ? 'jointly' : 'supports';
}
