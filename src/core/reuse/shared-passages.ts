import { differenceCost, leastScore, localAlignments, type Alignment } from './align.ts';
import type { Segment } from './segments.ts';

/** A passage that stands in two documents, word for word or nearly so. */
export interface SharedPassage extends Alignment {
  /** The stretches in which the two sides lie. */
  readonly inA: Segment;
  readonly inB: Segment;
}

/**
 * The length of a shingle. An alignment whose same runs are all shorter gains nothing by any run after its first, as
 * the difference before it costs as much: it never reaches `leastScore`. So whatever is to be found holds a shingle.
 */
const shingle = differenceCost + 1;

/** Where the shingles of a document stand: by shingle the numbers of the segments, each once, in order. */
export interface ShingledDocument {
  readonly segments: readonly Segment[];
  readonly index: ReadonlyMap<string, readonly number[]>;
}

/** Prepares a document for `sharedPassages`. */
export function shingledDocument(segments: readonly Segment[]): ShingledDocument {
  const index = new Map<string, number[]>();
  for (const [number, { key }] of segments.entries()) {
    for (let at = 0; at + shingle <= key.length; at++) {
      const numbers = index.get(key.slice(at, at + shingle));
      if (!numbers) index.set(key.slice(at, at + shingle), [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  }
  return { segments, index };
}

/**
 * All passages that two documents share: the list is complete. Pairs of stretches are left out only where no
 * alignment can reach `leastScore`: a same run shorter than a shingle never pays for the difference that parts it from
 * the next, so a score is at most the number of characters of `a` that shared shingles cover.
 * @returns in the order of `a`, then of `b`
 */
export function sharedPassages(a: ShingledDocument, b: ShingledDocument): SharedPassage[] {
  return a.segments.flatMap((inA) =>
    candidatesFor(inA, b).flatMap((inB) =>
      localAlignments(inA.key, inB.key).map((alignment) => ({ ...alignment, inA, inB })),
    ),
  );
}

/** The stretches of a document that share so many characters with one that a passage is possible, in order. */
function candidatesFor({ key }: Segment, { segments, index }: ShingledDocument): Segment[] {
  /** For each stretch how many characters shared shingles cover, and where they end. */
  const covered = new Map<number, { characters: number; end: number }>();
  for (let at = 0; at + shingle <= key.length; at++) {
    for (const number of index.get(key.slice(at, at + shingle)) ?? []) {
      const cover = covered.get(number) ?? { characters: 0, end: 0 };
      const end = at + shingle;
      cover.characters += end - Math.max(cover.end, at);
      cover.end = end;
      covered.set(number, cover);
    }
  }
  return [...covered]
    .filter(([, { characters }]) => characters >= leastScore)
    .toSorted(([one], [other]) => one - other)
    .flatMap(([number]) => segments[number] ?? []);
}
