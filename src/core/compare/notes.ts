import { notesIn, type SignedNote } from '../dataset/cell-view.ts';
import { missingReasons, type ComparisonCell, type MissingReason } from '../dataset/comparison-row.ts';

/** Signs that stand in cells whatever the notes are. */
export const tableSigns = ['bounds', 'natures', 'measures', 'others', 'words', 'derived', 'instead'] as const;
export type TableSign = (typeof tableSigns)[number];

/** What stands below a table: only what occurs in it. */
export interface TableNotes {
  readonly notes: readonly SignedNote[];
  readonly missing: readonly MissingReason[];
  readonly signs: readonly TableSign[];
}

/**
 * The notes for cells that stand in one table.
 * @param derived whether the table has columns of derived values
 */
export function tableNotesOf(cells: readonly ComparisonCell[], derived = false): TableNotes {
  const stated = cells.filter((cell) => cell.kind !== 'missing');
  const missing = cells.filter((cell) => cell.kind === 'missing');
  const reasons = new Set(missing.map(({ reason }) => reason));
  const occurs: Readonly<Record<TableSign, boolean>> = {
    bounds: stated.some(({ notes }) => notes.some((note) => note === 'about' || note.startsWith('at-'))),
    natures: stated.some(
      ({ observation }) => observation.nature !== undefined && observation.role === 'target',
    ),
    measures: stated.some(({ notes }) =>
      notes.some((note) => note === 'cumulative' || note === 'annual' || note === 'change'),
    ),
    others: stated.some(({ others }) => others.length > 0),
    words: stated.some(({ kind }) => kind === 'words'),
    derived,
    instead: missing.some(({ instead }) => instead.length > 0),
  };
  return {
    notes: notesIn(cells),
    missing: missingReasons.filter((reason) => reasons.has(reason)),
    signs: tableSigns.filter((sign) => occurs[sign]),
  };
}
