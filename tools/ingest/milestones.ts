import type { FlatCell } from './cells.ts';
import type { DraftMilestone } from './draft.ts';
import { endsSentence, glue } from './sentence.ts';

const numbered = /^[（(]\d+[）)]/;
const circled = /^[①-⑳]/;
/** A circled number that follows another milestone on the same line. */
const innerCircled = /(?<=[；;。：:]\s*|^[（(]\d+[）)]\s*)(?=[①-⑳])/;

/** The milestones of a task's cell: `（1）`, below it `①`, or below a line that names a place or a work. */
export function milestonesFrom(cell: FlatCell | undefined): DraftMilestone[] {
  let inGroup = false;
  let numberedDepth = 0;
  return textsOf(cell).map((text) => {
    if (numbered.test(text)) {
      numberedDepth = inGroup ? 2 : 1;
      return { depth: numberedDepth, text };
    }
    if (circled.test(text)) return { depth: numberedDepth > 0 ? numberedDepth + 1 : inGroup ? 2 : 1, text };
    if (/[：:]$/.test(text)) {
      inGroup = true;
      numberedDepth = 0;
      return { depth: 1, text };
    }
    return { depth: inGroup ? 2 : 1, text };
  });
}

/** One text a milestone: lines cut at the edge of the cell joined, milestones on one line parted. */
function textsOf(cell: FlatCell | undefined): string[] {
  const texts: string[] = [];
  for (const line of cell?.lines ?? []) {
    const text = line.text.trim();
    const former = texts.at(-1);
    const isMarked = numbered.test(text) || circled.test(text);
    if (former && !isMarked && !endsSentence(former)) texts[texts.length - 1] = glue(former, text);
    else if (text !== '') texts.push(...text.split(innerCircled).map((part) => part.trim()));
  }
  return texts;
}
