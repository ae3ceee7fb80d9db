import type { Line } from '../text/plain.ts';
import { leastScore, localAlignments, type Alignment } from './align.ts';
import { candidatesOf, orderedSegments } from './candidates.ts';
import { orderedTexts } from './ordered-texts.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** So many like stretches are told of one at most, unless more are needed for all of its text that stands elsewhere. */
export const mostLike = 12;

/** A passage that stands in two documents, word for word or nearly so. */
export interface SharedPassage extends Alignment {
  /** The stretch of the other document in which it lies. */
  readonly inB: Segment;
  /** The number of the other document. */
  readonly other: number;
}

/** A stretch of a document with the passages it shares with others. */
export interface SharingSegment {
  readonly segment: Segment;
  /** In the order of the other documents, within one in the order of its stretches, then of this one. */
  readonly passages: readonly SharedPassage[];
  /** Whether no like stretch was left out. */
  readonly complete: boolean;
}

/**
 * The passages that each document shares with others. Two stretches of two documents are compared if they have
 * `seedLength` characters in common, one behind the other, and all passages of the two are found. So the list holds
 * every passage with at most one difference in ten characters, and every run of `leastScore` characters that stands in
 * another document. Of a stretch that many are like, only the most like are told.
 * @param documents lines of each; their order breaks ties between stretches that are as like
 * @returns for each document its stretches that share anything, made one document after the other
 */
export function* sharedPassages(documents: readonly (readonly Line[])[]): Generator<SharingSegment[]> {
  const segmented = documents.map((lines) => segmentsOf(lines, leastScore));
  const segments = segmented.flat();
  const owners = Uint32Array.from(segmented.flatMap((own, document) => own.map(() => document)));
  const collection = orderedSegments(orderedTexts(segments.map(({ key }) => key)), owners);
  let number = 0;
  for (const own of segmented) {
    const sharing: SharingSegment[] = [];
    for (const segment of own) {
      const candidates = candidatesOf(collection, number++);
      const like = new Map<number, SharedPassage[]>();
      let compared = 0;
      for (const other of candidates.segments) {
        if (like.size >= mostLike && compared >= candidates.needed) break;
        const inB = segments[other];
        if (!inB) continue;
        const passages = localAlignments(segment.key, inB.key);
        if (passages.length > 0) {
          like.set(
            other,
            passages.map((one) => ({ ...one, inB, other: owners[other] ?? 0 })),
          );
        }
        compared++;
      }
      if (like.size === 0) continue;
      sharing.push({
        segment,
        passages: [...like].toSorted(([one], [another]) => one - another).flatMap(([, passages]) => passages),
        complete: candidates.complete && compared === candidates.segments.length,
      });
    }
    yield sharing;
  }
}
