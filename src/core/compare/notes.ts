import { signedNotes, type SignedNote } from '../dataset/cell-view.ts';
import { missingReasons, type ComparisonCell, type MissingReason } from '../dataset/comparison-row.ts';
import { comparisonCellsIn, derivedCellsIn, type ComparisonTable, type DerivedCell } from './table.ts';

/** Signs that stand in cells whatever the notes are. */
export const tableSigns = [
  'bounds',
  'natures',
  'measures',
  'others',
  'words',
  'derived',
  'rates',
  'instead',
] as const;
export type TableSign = (typeof tableSigns)[number];

/** What stands below a table: only what occurs in it. */
export interface TableNotes {
  readonly notes: readonly SignedNote[];
  readonly missing: readonly MissingReason[];
  readonly signs: readonly TableSign[];
}

/** The notes for a comparison table. */
export function notesOfTable(table: Pick<ComparisonTable, 'rows'>): TableNotes {
  return tableNotesOf(comparisonCellsIn(table), derivedCellsIn(table));
}

/** The notes for cells that stand in one table, of figures and of derived values. */
export function tableNotesOf(
  cells: readonly ComparisonCell[],
  derived: readonly DerivedCell[] = [],
): TableNotes {
  const stated = cells.filter((cell) => cell.kind !== 'missing');
  const missing = cells.filter((cell) => cell.kind === 'missing');
  const reasons = new Set(missing.map(({ reason }) => reason));
  const noted = new Set<string>([...stated, ...derived].flatMap(({ notes }): readonly string[] => notes));
  const impliesGrowth = derived.some(
    ({ derivation, value }) => derivation === 'implied-growth' && value.kind === 'value',
  );
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
    derived: derived.length > 0,
    rates: impliesGrowth && stated.some(({ observation }) => observation.measure === 'growth'),
    instead: missing.some(({ instead }) => instead.length > 0),
  };
  return {
    notes: signedNotes.filter((note) => noted.has(note)),
    missing: missingReasons.filter((reason) => reasons.has(reason)),
    signs: tableSigns.filter((sign) => occurs[sign]),
  };
}
