import type { TaskTable } from '#core/model/document.ts';
import type { Omission } from '#core/model/omission.ts';
import { isCellLine, readCellRuns, type CellRun, type FlatCell } from './cells.ts';
import type { DraftTask, TaskPart } from './draft.ts';
import { joinLines } from './joining.ts';
import { isBlank, type Guess, type SourceLine } from './lines.ts';
import { endsSentence, endsTitle, plainTitle } from './sentence.ts';
import { mergedTasks } from './task-merges.ts';
import { taskHeadAt, taskRowAt, type TaskHead, type TaskRow } from './task-rows.ts';

/** A task breakdown: what stands before its tables, and the tasks. */
export interface TaskBreakdown {
  readonly front: readonly SourceLine[];
  readonly tables: readonly TaskTable[];
  readonly tasks: readonly DraftTask[];
  readonly omissions: readonly Omission[];
  readonly guesses: readonly Guess[];
}

interface ReadTable {
  readonly head: TaskHead;
  readonly note: FlatCell | undefined;
  readonly rows: TaskRow[];
}

/** Lines without furniture to a task breakdown; undefined where no table of tasks can be read to the end. */
export function taskBreakdownFrom(lines: readonly SourceLine[]): TaskBreakdown | undefined {
  const start = lines.findIndex((line, index) => isCellLine(line) && opensTaskTable(lines, index));
  if (start < 0) return undefined;
  const { runs, end } = readCellRuns(lines, start);
  const read = lines.slice(end).every(isBlank) ? readTables(runs) : undefined;
  const parts = read && partsOf(read);
  if (!read || !parts) return undefined;
  const merged = read.map((table, index) => mergedTasks(table.rows, parts[index] ?? 'tasks'));
  if (merged.some((tasks) => tasks === undefined)) return undefined;
  const found = merged.filter((tasks) => tasks !== undefined);
  const { front, title } = frontAndTitle(lines.slice(0, start));
  return {
    front,
    tables: read.map(({ head, note }, index) => ({
      part: parts[index] ?? 'tasks',
      title: index === 0 ? title : undefined,
      head: head.cells.map((cell) => cell.text),
      note: note?.text,
    })),
    tasks: found.flatMap(({ tasks }) => tasks),
    omissions: found.flatMap(({ omissions }) => omissions),
    guesses: found.flatMap(({ guesses }) => guesses),
  };
}

/** True where the cells that begin on a line are the head of a task table. */
function opensTaskTable(lines: readonly SourceLine[], index: number): boolean {
  if (index > 0 && isCellLine(lines[index - 1] ?? { number: 0, text: '' })) return false;
  // A head is short: the whole table need not be read to know it.
  return taskHeadAt(readCellRuns(lines.slice(index, index + 40), 0).runs.flat(), 0) !== undefined;
}

/** Reads all cells as heads, notes and rows; undefined as soon as one fits nowhere. */
function readTables(runs: readonly CellRun[]): ReadTable[] | undefined {
  const cells = runs.flat();
  const alone = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
  const tables: ReadTable[] = [];
  for (let index = 0; index < cells.length;) {
    const head = taskHeadAt(cells, index);
    if (head) {
      index += head.cells.length;
      const note = cells[index];
      const isNote = note !== undefined && alone.has(note) && endsSentence(note.text);
      tables.push({ head, note: isNote ? note : undefined, rows: [] });
      index += isNote ? 1 : 0;
      continue;
    }
    const table = tables.at(-1);
    const found = table && taskRowAt(cells, index, table.head);
    if (!found && cells.slice(index).every((cell) => cell.text === '')) break;
    if (!found) return undefined;
    table.rows.push(found.row);
    index = found.end;
  }
  return tables;
}

/** Which part each table is: content knows the tasks of a report and its works for the people's livelihood. */
function partsOf(tables: readonly ReadTable[]): TaskPart[] | undefined {
  const parts = tables.map(({ rows, note }): TaskPart => {
    const text = `${note?.text ?? ''}${rows[0]?.before.map((cell) => cell.text).join('') ?? ''}`;
    return text.includes('民生实事') ? 'livelihood' : 'tasks';
  });
  return new Set(parts).size === parts.length ? parts : undefined;
}

/** The last line before the table is its title where it reads like one. */
function frontAndTitle(lines: readonly SourceLine[]): {
  front: readonly SourceLine[];
  title: string | undefined;
} {
  const last = joinLines(lines).at(-1);
  if (!last || endsSentence(last.text) || !endsTitle(last.text)) return { front: lines, title: undefined };
  return { front: lines.filter(({ number }) => number < last.first), title: plainTitle(last.text) };
}
