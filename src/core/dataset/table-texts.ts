import type { Row, Table, TableColumn } from '../model/document.ts';
import { correctedText, printedText } from '../model/inline-text.ts';

/** The printed head over a column; a merged head belongs to all columns it spans. */
export function headOf({ head }: Table, column: number): string | undefined {
  const cell = head.cells[column] ?? head.cells.slice(0, column).findLast((left) => left !== null);
  return cell ? printedText(cell.inlines).trim() || undefined : undefined;
}

/** Corrected texts of a row’s columns of one kind; a cell merged with those above gives the upper cell’s text. */
export function textsOfColumn(table: Table, index: number, kind: TableColumn['kind']): string[] {
  return (table.columns ?? []).flatMap((column, at) => {
    if (column.kind !== kind) return [];
    for (let up = index; up >= 0; up--) {
      const cell = table.rows[up]?.cells[at];
      if (cell) return up === index || up + cell.rowSpan > index ? [correctedText(cell.inlines).trim()] : [];
      // Covered from the left, not from above: the text belongs to the cell on the left.
      if (coveredFromLeft(table.rows[up], at)) return [];
    }
    return [];
  });
}

function coveredFromLeft(row: Row | undefined, column: number): boolean {
  return (row?.cells ?? []).some((cell, at) => cell !== null && at < column && at + cell.colSpan > column);
}

/** A unit of measure stands in the last brackets of a label: 粮食产量（稻谷）（万吨）. */
const bracketedUnit = /[（(]\s*([^（）()]+?)\s*[)）]\s*$/;

/** A label without the unit in its last brackets. */
export function withoutUnit(label: string): string {
  return label.replace(bracketedUnit, '').replace(/\s+/g, ' ').trim();
}

/** The unit a row’s figures are in: that of a unit column, else that in the brackets of its label. */
export function unitOfRow(table: Table, index: number, labels: readonly string[]): string | undefined {
  const bracketed = labels.flatMap((label) => bracketedUnit.exec(label)?.[1] ?? []);
  return textsOfColumn(table, index, 'unit')[0] ?? bracketed.at(-1);
}
