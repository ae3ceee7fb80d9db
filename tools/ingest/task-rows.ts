import type { FlatCell } from './cells.ts';

/** What a column of a task table holds, in the order in which content prints a task. */
const taskColumns = [
  'category',
  'title',
  'milestones',
  'deadline',
  'lead',
  'responsible',
  'leaders',
] as const;
export type TaskColumn = (typeof taskColumns)[number];

const headWords: readonly (readonly [TaskColumn, RegExp])[] = [
  ['category', /^(?:类\s*别|类型|分类|领域|板块)$/],
  ['milestones', /节点|阶段|量化指标|举措|措施|进度/],
  ['title', /(?:任务|事项|项目|目标|工作内容)$/],
  ['deadline', /时限|期限/],
  ['lead', /牵头/],
  ['responsible', /责任|配合|协同/],
  ['leaders', /领导/],
];

/** The head of a task table, where it stands among the cells. */
export interface TaskHead {
  readonly cells: readonly FlatCell[];
  readonly columns: readonly TaskColumn[];
}

/** A task as printed: cells merged or split by the extraction are not yet understood. */
export interface TaskRow {
  /** Category and section where the row prints them, empty cells included. */
  readonly before: readonly FlatCell[];
  readonly title: FlatCell;
  readonly number: number;
  readonly cells: Readonly<Partial<Record<TaskColumn, FlatCell>>>;
}

/** The cells from a place on as a head of a task table; undefined where they are none we can print again. */
export function taskHeadAt(cells: readonly FlatCell[], start: number): TaskHead | undefined {
  const columns: TaskColumn[] = [];
  let last = -1;
  for (const cell of cells.slice(start, start + taskColumns.length)) {
    const column = headWords.find(([, words]) => cell.text.length <= 20 && words.test(cell.text))?.[0];
    const position = column ? taskColumns.indexOf(column) : -1;
    if (!column || position <= last) break;
    columns.push(column);
    last = position;
  }
  const needed: readonly TaskColumn[] = ['category', 'title', 'milestones', 'lead'];
  if (!needed.every((column) => columns.includes(column))) return undefined;
  return { cells: cells.slice(start, start + columns.length), columns };
}

/** The number a task's title begins with. */
function taskNumber(cell: FlatCell | undefined): number | undefined {
  const match = /^(\d{1,3})\s*[.．、](?!\d)/.exec(cell?.text ?? '');
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/**
 * Reads the row that begins at a cell: up to two cells, the numbered title, then one cell a column.
 * @returns undefined where the cells do not follow that order
 */
export function taskRowAt(
  cells: readonly FlatCell[],
  start: number,
  { columns }: TaskHead,
): { row: TaskRow; end: number } | undefined {
  const offset = [0, 1, 2].find((candidate) => taskNumber(cells[start + candidate]) !== undefined);
  const title = offset === undefined ? undefined : cells[start + offset];
  const number = taskNumber(title);
  if (offset === undefined || !title || number === undefined) return undefined;
  const after = columns.slice(columns.indexOf('title') + 1);
  const first = start + offset + 1;
  const named = after.map((column, index) => [column, cells[first + index]] as const);
  return {
    row: { before: cells.slice(start, start + offset), title, number, cells: Object.fromEntries(named) },
    end: Math.min(first + after.length, cells.length),
  };
}
