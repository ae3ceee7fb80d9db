import diff from 'fast-diff';
import type { Correction, Printed } from '../text/readings.ts';

/**
 * The corrections of a text cut down to the characters they change, `PM_{2.5}` → `PM2.5` to the loss of `_{` and
 * `}`: what both readings share then has one place in both.
 */
export function smallestEdits({ text, corrections }: Printed): Correction[] {
  return corrections.flatMap(({ start, end, corrected }) => {
    const edits: Correction[] = [];
    let at = start;
    for (const [operation, words] of diff(text.slice(start, end), corrected)) {
      if (operation === diff.EQUAL) {
        at += words.length;
        continue;
      }
      const added = operation === diff.INSERT ? words : '';
      const next = operation === diff.DELETE ? at + words.length : at;
      const last = edits.at(-1);
      if (last?.end === at)
        edits[edits.length - 1] = { ...last, end: next, corrected: last.corrected + added };
      else edits.push({ start: at, end: next, corrected: added });
      at = next;
    }
    return edits;
  });
}
