import { fold, keyOf } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';

/** A stretch of text in which a shared passage may lie: a paragraph, a heading, a cell of a table. */
export interface Segment {
  readonly line: Line;
  /** Which cell of the line it is; 0 for a line without cells. */
  readonly cell: number;
  /** Letters and digits of its search key: signs and spaces make no difference. */
  readonly key: string;
}

/** Where each unit of a segment’s key begins and ends in the text of the line. */
export interface SegmentPlaces {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The stretches of a document that are compared, as the source prints them, in its order.
 * @param least shorter ones are left out, as no passage fits in them
 */
export function segmentsOf(lines: readonly Line[], least: number): Segment[] {
  return lines.flatMap((line) =>
    keyOf(line.text)
      .split('\t')
      .map((cell, index) => ({ line, cell: index, key: cell.replaceAll(/[^\p{L}\p{N}]/gu, '') }))
      .filter(({ key }) => key.length >= least),
  );
}

/** The places of a segment, which are worked out for those with a passage only: all together fill the memory. */
export function placesOfSegment({ line, cell }: Segment): SegmentPlaces {
  const folded = fold(line.text);
  const places = { starts: [] as number[], ends: [] as number[] };
  let [at, index] = [0, 0];
  for (const character of folded.text) {
    const from = at;
    at += character.length;
    if (character === '\t') index++;
    if (index !== cell || !isCompared(character)) continue;
    for (let unit = from; unit < at; unit++) {
      places.starts.push(folded.starts[unit] ?? 0);
      places.ends.push(folded.ends[unit] ?? 0);
    }
  }
  return places;
}

/** For each UTF-16 unit whether it is compared: 0 until it is asked for. */
const compared = new Uint8Array(0x10000);

function isCompared(character: string): boolean {
  if (character.length > 1) return /[\p{L}\p{N}]/u.test(character);
  const unit = character.charCodeAt(0);
  compared[unit] ||= /[\p{L}\p{N}]/u.test(character) ? 1 : 2;
  return compared[unit] === 1;
}
