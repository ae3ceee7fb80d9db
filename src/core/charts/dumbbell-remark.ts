import { figureText } from '../dataset/cell-text.ts';
import type { ComparisonCell, ComparisonRow } from '../dataset/comparison-row.ts';
import type { DumbbellWords } from './chart-words.ts';
import type { DumbbellDatum } from './dumbbell-data.ts';
import type { Panel } from './panels.ts';

type Words = DumbbellWords['remark'];

/** What stands beside the single end of a dumbbell: what the document says of the other end. */
export function dumbbellRemark(
  { cells }: ComparisonRow,
  datum: DumbbellDatum,
  panel: Panel,
  words: Words,
): string {
  const slot = datum.base === undefined ? 'base' : 'target';
  const cell = cells.get(datum.id)?.[slot];
  // A level in the panel of totals has its place in the other panel, where both are explained.
  if (!cell || (cell.kind === 'value' && panel !== 'level')) return '';
  return absentEnd(cell, slot, words);
}

/** What a document says of an end that is not drawn: why it is missing, its words, or that it is of another measure. */
export function absentEnd(cell: ComparisonCell, slot: 'base' | 'target', words: Words): string {
  if (cell.kind === 'missing') return words.missing(slot, cell.reason);
  const text = figureText(cell.observation);
  return cell.kind === 'words' && text.kind === 'words'
    ? words.words(slot, text.words)
    : words.elsewhere(slot);
}
