import type { Omission } from '#core/model/omission.ts';
import { isCellLine, readCellRuns, type CellRun } from './cells.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { omittedLines } from './omissions.ts';
import { bare } from './sentence.ts';
import { shapedRows, type DraftCell } from './table-shape.ts';

/** A table of the source; title and notes stand in the text around it and are attached later. */
export interface FoundTable {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly omissions: readonly Omission[];
}

interface RawRow {
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** All tables of a source: rows of cells separated by tabs, and tables with one cell a line. */
export function findTables(lines: readonly SourceLine[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let index = 0; index < lines.length;) {
    const found = tabbedTable(lines, index) ?? flattenedTable(lines, index);
    if (found?.table) tables.push(found.table);
    index = found?.end ?? index + 1;
  }
  return tables;
}

/** The lines read, and the table they are; cells too few to be a table stay text. */
interface TableEnd {
  readonly table: FoundTable | undefined;
  readonly end: number;
}

function isTabbedRow(line: SourceLine | undefined): boolean {
  return line !== undefined && line.text.includes('\t') && !isCellLine(line) && line.text.trim() !== '';
}

function tabbedTable(lines: readonly SourceLine[], start: number): TableEnd | undefined {
  const rows: RawRow[] = [];
  let index = start;
  let end = start;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (line && isTabbedRow(line)) {
      const cells = line.text.split('\t').map((cell) => cell.trim());
      // After an empty line only a row of the same width goes on with the table.
      if (end < index && rows[0] && rows[0].cells.length !== cells.length) break;
      rows.push({ cells, first: line.number, last: line.number });
      end = index + 1;
    } else if (rows.length === 0 || !isBlank(line)) break;
  }
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length < (width > 2 ? 2 : 3)) return undefined;
  return { table: tableFrom(rows), end };
}

function flattenedTable(lines: readonly SourceLine[], start: number): TableEnd | undefined {
  const first = lines[start];
  if (!first || !isCellLine(first)) return undefined;
  const { runs, end } = readCellRuns(lines, start);
  const rows = rowsFromRuns(runs).filter((row) => row.cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return { table: rows.length < 2 || width < 2 ? undefined : tableFrom(rows), end };
}

/** Runs to rows: an empty line may stand inside a row, and two rows may follow without one. */
function rowsFromRuns(runs: readonly CellRun[]): RawRow[] {
  const width = mostFrequent(runs.map((run) => run.length));
  const merged: CellRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.length + run.length <= width) merged[merged.length - 1] = [...last, ...run];
    else for (let from = 0; from < run.length; from += width) merged.push(run.slice(from, from + width));
  }
  return merged.map((run) => ({
    cells: run.map((cell) => cell.text),
    first: run[0]?.lines[0]?.number ?? 0,
    last: run.at(-1)?.lines.at(-1)?.number ?? 0,
  }));
}

/**
 * Rows with what is printed again at a page break taken out, and the merged cells found.
 * A cell that is only `^` or `<` cannot be told from a merged one in content: such a table stays text.
 */
function tableFrom(rows: readonly RawRow[]): FoundTable | undefined {
  if (rows.some((row) => row.cells.some((cell) => /^[<^]$/.test(cell)))) return undefined;
  const [head] = rows;
  const key = (row: RawRow | undefined) => bare(row?.cells.join('\t') ?? '');
  const repeated = rows.filter((row, index) => index > 0 && key(row) === key(head));
  return {
    first: head?.first ?? 0,
    last: rows.at(-1)?.last ?? 0,
    rows: shapedRows(rows.filter((row) => !repeated.includes(row)).map((row) => row.cells)),
    omissions: repeated.map((row) => omittedLines(row, 'repeated-head', '换页处重印的表头')),
  };
}

function mostFrequent(numbers: readonly number[]): number {
  const groups = [...Map.groupBy(numbers, (number) => number).values()];
  return groups.sort((a, b) => b.length - a.length || (b[0] ?? 0) - (a[0] ?? 0))[0]?.[0] ?? 0;
}
