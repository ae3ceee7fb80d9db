import type { Target } from '../address.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import { taskParts } from '../model/document.ts';
import { isObservation, type Operand } from '../model/finding.ts';

/** Where the words of an operand stand. */
export function operandSource(operand: Operand): Target {
  if (isObservation(operand)) return sourceOf(operand);
  const { document, chapter, block } = operand;
  // What no block holds is said of the document as a whole.
  if (block === '') return { to: 'document', document };
  // The line above a printed table of tasks has the table’s name for its chapter.
  const isLine = taskParts.some((part) => part === chapter);
  return isLine ? { to: 'task-list', document, line: block } : sourceOf({ ...operand, figure: block });
}
