import { headingMark } from './headings.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { glue } from './sentence.ts';

/** A cell of a table flattened to one cell a line: it begins with a tab and goes on over lines without. */
export interface FlatCell {
  readonly lines: readonly SourceLine[];
  readonly text: string;
}

/** Cells that follow each other without an empty line: a row, or a part of one. */
export type CellRun = readonly FlatCell[];

/** True for a line that holds nothing but one cell, which may be empty. */
export function isCellLine({ text }: SourceLine): boolean {
  return /^[ \u3000]*\t[^\t]*$/.test(text);
}

/** The lines of a cell to the cell. */
export function cellFrom(lines: readonly SourceLine[]): FlatCell {
  return { lines, text: lines.map((line) => line.text.trim()).reduce(glue, '') };
}

/**
 * Reads runs of cells from a place in the source.
 * @returns the runs, and the index of the first line that belongs to none of them
 */
export function readCellRuns(lines: readonly SourceLine[], start: number): { runs: CellRun[]; end: number } {
  const runs: SourceLine[][][] = [];
  let index = start;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line) && !isCellLine(line)) {
      if (!nextFilledIsCell(lines, index)) break;
      runs.push([]);
    } else if (isCellLine(line)) {
      if (runs.length === 0) runs.push([]);
      runs.at(-1)?.push([line]);
    } else {
      const cell = runs.at(-1)?.at(-1);
      if (!cell || isHeadingAfterRow(line, runs)) break;
      cell.push(line);
    }
  }
  return { runs: runs.filter((run) => run.length > 0).map((run) => run.map(cellFrom)), end: index };
}

function nextFilledIsCell(lines: readonly SourceLine[], index: number): boolean {
  for (let at = index; at < lines.length; at++) {
    const line = lines[at];
    if (line && isCellLine(line)) return true;
    if (!isBlank(line)) return false;
  }
  return false;
}

/** A chapter may follow the last row without an empty line: it must not become a part of the last cell. */
function isHeadingAfterRow(line: SourceLine, runs: readonly (readonly unknown[])[]): boolean {
  const form = headingMark(line.text)?.form;
  if (form !== 'chapter' && form !== 'section' && form !== 'enumerated') return false;
  const width = runs[0]?.length ?? 0;
  return (runs.at(-1)?.length ?? 0) >= width || runs.flat().length % width === 0;
}
