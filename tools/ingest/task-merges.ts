import type { Omission } from '#core/model/omission.ts';
import type { FlatCell } from './cells.ts';
import type { DraftTask, TaskCell, TaskPart } from './draft.ts';
import type { Guess } from './lines.ts';
import { milestonesFrom } from './milestones.ts';
import { omittedStretches } from './omissions.ts';
import { bare } from './sentence.ts';
import { groupedRows, type GroupedRow } from './task-groups.ts';
import type { TaskColumn, TaskRow } from './task-rows.ts';

export interface MergedTasks {
  readonly tasks: readonly DraftTask[];
  readonly omissions: readonly Omission[];
  readonly guesses: readonly Guess[];
}

const unitColumns = ['lead', 'responsible', 'leaders'] as const;
const tailColumns = ['deadline', ...unitColumns] as const;

/**
 * Rows of one table to its tasks: a task spread over pages becomes one, and merged cells are filled.
 * @returns undefined where the last page leaves a cell empty that an earlier one prints: its order would be lost
 */
export function mergedTasks(rows: readonly TaskRow[], part: TaskPart): MergedTasks | undefined {
  const tasks: DraftTask[] = [];
  const omissions: Omission[] = [];
  const guesses: Guess[] = [];
  for (const pages of pagesOfTasks(groupedRows(rows))) {
    if (pages.some((page, index) => index > 0 && losesCell(pages[index - 1], page))) return undefined;
    const task = taskFromPages(pages, part, tasks.at(-1));
    if (!task || task.category === '') return undefined;
    tasks.push(task);
    const name = `${part === 'livelihood' ? '民生实事' : '任务'} ${task.number}`;
    const repeated = repeatedLines(pages);
    omissions.push(...omittedStretches(repeated, 'repeated-head', `${name}：换页处重复的单元格`));
    if (pages.length > 1)
      guesses.push({
        line: task.line,
        message: `task ${task.number} is put together from ${pages.length} pages`,
      });
    if (task.inherited.includes('leaders')) {
      guesses.push({
        line: task.line,
        message: `the units of task ${task.number} are empty, taken from the row above`,
      });
    }
  }
  return { tasks, omissions, guesses };
}

/** Rows that print the same number and title again are further pages of one task. */
function pagesOfTasks(rows: readonly GroupedRow[]): GroupedRow[][] {
  const tasks: GroupedRow[][] = [];
  for (const grouped of rows) {
    const first = tasks.at(-1)?.[0]?.row;
    const goesOn =
      first?.number === grouped.row.number && bare(first.title.text) === bare(grouped.row.title.text);
    if (goesOn) tasks.at(-1)?.push(grouped);
    else tasks.push([grouped]);
  }
  return tasks;
}

function losesCell(former: GroupedRow | undefined, next: GroupedRow): boolean {
  return tailColumns.some((column) => former?.row.cells[column]?.text && !next.row.cells[column]?.text);
}

/** Lines printed again: category and section at a page break, and all but the last print of a spread task's cells. */
function repeatedLines(pages: readonly GroupedRow[]): number[] {
  const cells = pages.flatMap(({ row, repeated }, index) => [
    ...repeated,
    ...(index > 0 ? [row.title] : []),
    ...(index < pages.length - 1 ? tailColumns.map((column) => row.cells[column]) : []),
  ]);
  return cells.flatMap((cell) => (cell && cell.text !== '' ? cell.lines.map((line) => line.number) : []));
}

function taskFromPages(
  pages: readonly GroupedRow[],
  part: TaskPart,
  former: DraftTask | undefined,
): DraftTask | undefined {
  const [first] = pages;
  const last = pages.at(-1)?.row;
  if (!first || !last) return undefined;
  const takesUnits = former !== undefined && unitColumns.every((column) => !last.cells[column]?.text);
  const units = takesUnits ? former : unitsOf(last.cells);
  const inherited: TaskCell[] = [
    ...(first.printsCategory ? [] : (['category'] as const)),
    ...(first.section === undefined || first.printsSection ? [] : (['section'] as const)),
    ...(takesUnits ? unitColumns.filter((column) => former[column].length > 0) : []),
  ];
  return {
    part,
    number: first.row.number,
    title: first.row.title.text,
    category: first.category,
    section: first.section,
    deadline: last.cells.deadline?.text || undefined,
    ...{ lead: units.lead, responsible: units.responsible, leaders: units.leaders },
    inherited,
    milestones: pages.flatMap(({ row }) => milestonesFrom(row.cells.milestones)),
    line: first.row.title.lines[0]?.number ?? 0,
  };
}

function unitsOf(
  cells: Readonly<Partial<Record<TaskColumn, FlatCell>>>,
): Pick<DraftTask, (typeof unitColumns)[number]> {
  return { lead: names(cells.lead), responsible: names(cells.responsible), leaders: names(cells.leaders) };
}

/** Names stand one a line. */
function names(cell: FlatCell | undefined): string[] {
  return (cell?.lines ?? []).map((line) => line.text.trim()).filter((text) => text !== '');
}
