/** What a line belongs to, as a reader filters by it: text, headings, boxes, tables, tasks. */
export const lineGroups = ['prose', 'heading', 'box', 'table', 'task'] as const;
export type LineGroup = (typeof lineGroups)[number];
