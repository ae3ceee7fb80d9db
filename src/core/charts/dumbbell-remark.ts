import { figureText } from '../dataset/cell-text.ts';
import type { ComparisonRow, Slot } from '../dataset/comparison.ts';
import type { DumbbellDatum, Panel } from './dumbbell-data.ts';

/** Words for the end of a dumbbell that is not there. */
export interface RemarkWords {
  readonly targetWords: (words: string) => string;
  readonly targetMissing: string;
  readonly targetElsewhere: string;
  readonly baseWords: (words: string) => string;
  readonly baseMissing: string;
  readonly baseLost: string;
  readonly baseElsewhere: string;
}

/** What stands beside the single end of a dumbbell: what the document says of the other end. */
export function dumbbellRemark(
  { cells }: ComparisonRow,
  datum: DumbbellDatum,
  panel: Panel,
  words: RemarkWords,
): string {
  const slot: Exclude<Slot, 'growth'> = datum.base === undefined ? 'base' : 'target';
  const cell = cells.get(datum.id)?.[slot];
  if (!cell) return '';
  if (cell.kind === 'value') {
    // A level in the panel of totals has its place in the other panel, where both are explained.
    return panel === 'level' ? words[`${slot}Elsewhere`] : '';
  }
  if (cell.kind === 'words') {
    const text = figureText(cell.observation);
    return text.kind === 'words' ? words[`${slot}Words`](text.words) : '';
  }
  return slot === 'base' && cell.reason === 'lost-in-source' ? words.baseLost : words[`${slot}Missing`];
}
