import { figureText } from '../dataset/cell-text.ts';
import type { ComparisonRow, Slot } from '../dataset/comparison-row.ts';
import type { DumbbellWords } from './chart-words.ts';
import type { DumbbellDatum } from './dumbbell-data.ts';
import type { Panel } from './panels.ts';

/** What stands beside the single end of a dumbbell: what the document says of the other end. */
export function dumbbellRemark(
  { cells }: ComparisonRow,
  datum: DumbbellDatum,
  panel: Panel,
  words: DumbbellWords['remark'],
): string {
  const slot: Exclude<Slot, 'growth'> = datum.base === undefined ? 'base' : 'target';
  const cell = cells.get(datum.id)?.[slot];
  if (!cell) return '';
  if (cell.kind === 'value') {
    // A level in the panel of totals has its place in the other panel, where both are explained.
    return panel === 'level' ? words.elsewhere(slot) : '';
  }
  if (cell.kind === 'missing') return words.missing(slot, cell.reason);
  const text = figureText(cell.observation);
  return text.kind === 'words' ? words.words(slot, text.words) : '';
}
