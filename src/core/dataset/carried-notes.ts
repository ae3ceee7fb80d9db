import type { IndicatorHead } from '../model/vocabulary.ts';
import type { Observation } from '../model/observation.ts';
import type { SignedNote } from './cell-view.ts';
import { slots, type Cells, type Statement } from './comparison-row.ts';

/** Notes on figures that hold of what is made of them as well: of a derived value, of a rank. */
export const carriedNotes = [
  'inferred-period',
  'unclear-measure',
  'several-values',
  'other-coverage',
] as const satisfies readonly SignedNote[];
export type CarriedNote = (typeof carriedNotes)[number];

/** The notes that what is made of figures takes over from them. */
export function carriedNotesOf(figures: readonly Observation[], cells: Cells): CarriedNote[] {
  const notes = new Set(statementsOf(figures, cells).flatMap((statement) => statement.notes));
  return carriedNotes.filter((note) => notes.has(note));
}

/** In what the wordings of figures may differ from the indicator, each once. */
export function coverageOf(
  figures: readonly Observation[],
  cells: Cells,
  coverage: IndicatorHead['coverage'],
): string[] {
  const labels = new Set(statementsOf(figures, cells).map(({ observation }) => observation.label));
  return coverage.filter(({ label }) => labels.has(label)).map(({ note }) => note);
}

function statementsOf(figures: readonly Observation[], cells: Cells): Statement[] {
  return slots.flatMap((slot) => {
    const cell = cells[slot];
    return cell.kind !== 'missing' && figures.includes(cell.observation) ? [cell] : [];
  });
}
