/** Block id of a task’s title, as in the table of paragraphs. */
export const titleBlock = 'title';

/** Whether a part of a document is a task (`026`, `201`): the names of chapters have words behind their number. */
export function isTaskId(part: string): boolean {
  return /^\d{3}$/.test(part);
}
