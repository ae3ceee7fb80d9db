import type { FlatCell } from './cells.ts';
import { bare } from './sentence.ts';
import type { TaskRow } from './task-rows.ts';

/** A row with the category and section it belongs to, and how each came to stand there. */
export interface GroupedRow {
  readonly row: TaskRow;
  readonly category: string;
  readonly section: string | undefined;
  /** Printed with this row, and not only again because a page began. */
  readonly printsCategory: boolean;
  readonly printsSection: boolean;
  /** Cells printed again at a page break. */
  readonly repeated: readonly FlatCell[];
}

interface Placed {
  readonly row: TaskRow;
  readonly category: string;
  readonly section: string | undefined;
  readonly formerSection: string | undefined;
  /** Counts the categories. */
  readonly group: number;
  readonly opensGroup: boolean;
}

/** Rows to rows with their category and section: both are printed once and stand for the rows below. */
export function groupedRows(rows: readonly TaskRow[]): GroupedRow[] {
  const placed = placedRows(rows);
  // Where a category's cell is merged, a second print of it marks a new page; elsewhere every row prints it.
  const merged = new Set(placed.filter(isMerged).map((row) => row.group));
  return placed.map((place) => {
    const [category, section] = place.row.before;
    const isRepeated = !place.opensGroup && isFilled(category) && merged.has(place.group);
    const printsSection = isFilled(section);
    const sectionRepeated =
      printsSection &&
      (isRepeated || !isFilled(category)) &&
      bare(section.text) === bare(place.formerSection ?? '');
    return {
      row: place.row,
      category: place.category,
      section: place.section,
      printsCategory: isFilled(category) && !isRepeated,
      printsSection: printsSection && !sectionRepeated,
      repeated: [...(isRepeated ? [category] : []), ...(sectionRepeated ? [section] : [])],
    };
  });
}

function placedRows(rows: readonly TaskRow[]): Placed[] {
  let category = '';
  let section: string | undefined;
  let group = -1;
  return rows.map((row) => {
    const [first, second] = row.before;
    const formerSection = section;
    const opensGroup = isFilled(first) && !isSameCategory(first.text, category);
    if (opensGroup) {
      category = first.text;
      section = undefined;
      group++;
    }
    if (isFilled(second)) section = second.text;
    return { row, category, section, formerSection, group, opensGroup };
  });
}

function isMerged({ row, category }: Placed): boolean {
  const [first] = row.before;
  return !isFilled(first) || bare(first.text) !== bare(category);
}

/** A category printed again may be cut down to its number. */
function isSameCategory(text: string, category: string): boolean {
  return (
    bare(text) === bare(category) || (/^[一二三四五六七八九十]+$/.test(text) && category.startsWith(text))
  );
}

function isFilled(cell: FlatCell | undefined): cell is FlatCell {
  return cell !== undefined && cell.text !== '';
}
