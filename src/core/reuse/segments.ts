import { fold } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';

/** A stretch of text in which a shared passage may lie: a paragraph, a heading, a cell of a table. */
export interface Segment {
  readonly line: Line;
  /** Letters and digits of its search key: signs and spaces make no difference. */
  readonly key: string;
  /** Where each character of the key begins and ends in the text of the line. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The stretches of a document that are compared, as the source prints them, in its order.
 * @param least shorter ones are left out, as no passage fits in them
 */
export function segmentsOf(lines: readonly Line[], least: number): Segment[] {
  return lines.flatMap((line) => {
    const folded = fold(line.text);
    const segments = [blank(line)];
    for (const [unit, character] of Array.from(
      { length: folded.text.length },
      (_, at) => folded.text[at] ?? '',
    ).entries()) {
      if (character === '\t') segments.push(blank(line));
      if (!/[\p{L}\p{N}]/u.test(character)) continue;
      const segment = segments.at(-1);
      if (!segment) continue;
      segment.key += character;
      segment.starts.push(folded.starts[unit] ?? 0);
      segment.ends.push(folded.ends[unit] ?? 0);
    }
    return segments.filter(({ key }) => key.length >= least);
  });
}

function blank(line: Line) {
  return { line, key: '', starts: [] as number[], ends: [] as number[] };
}
