import type { Span } from '../text/fold.ts';

/** What a difference costs: as much as three same characters are worth. */
export const differenceCost = 3;
/** The score from which two stretches count as one passage: 16 characters word for word, or more with differences. */
export const leastScore = 16;

/** A run of an alignment: the same characters on both sides, or what stands there instead. */
export interface AlignedRun {
  readonly same: boolean;
  readonly a: Span;
  readonly b: Span;
}

/** Two stretches that say the same, with few differences. */
export interface Alignment {
  readonly score: number;
  readonly a: Span;
  readonly b: Span;
  readonly runs: readonly AlignedRun[];
}

/**
 * The best local alignments of two strings (Smith and Waterman 1981): 1 for each same character, -3 for each character
 * that is put in, left out or changed. The best comes first; then, as long as `leastScore` is reached, the best of what
 * is left of `a` on either side of it. So no character of `a` is in two of them. Of equal scores the one that ends
 * first in `a`, then in `b`, is taken.
 * @returns in the order of `a`
 */
export function localAlignments(a: string, b: string): Alignment[] {
  const best = bestAlignment(a, b);
  if (!best || best.score < leastScore) return [];
  return [
    ...localAlignments(a.slice(0, best.a.start), b),
    best,
    ...localAlignments(a.slice(best.a.end), b).map((one) => movedBy(best.a.end, one)),
  ];
}

function movedBy(offset: number, { score, a, b, runs }: Alignment): Alignment {
  const moved = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
  return { score, a: moved(a), b, runs: runs.map((run) => ({ ...run, a: moved(run.a) })) };
}

/** Where the best score of a cell came from. */
const steps = { none: 0, both: 1, left: 2, up: 3 } as const;

function bestAlignment(a: string, b: string): Alignment | undefined {
  const width = b.length + 1;
  const from = new Uint8Array((a.length + 1) * width);
  let before = new Int32Array(width);
  let row = new Int32Array(width);
  let [score, endA, endB] = [0, 0, 0];
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    row[0] = 0;
    for (let j = 1; j <= b.length; j++) {
      const both = (before[j - 1] ?? 0) + (unit === b.charCodeAt(j - 1) ? 1 : -differenceCost);
      const up = (before[j] ?? 0) - differenceCost;
      const left = (row[j - 1] ?? 0) - differenceCost;
      const most = Math.max(0, both, up, left);
      row[j] = most;
      if (most > 0) from[i * width + j] = most === both ? steps.both : most === up ? steps.up : steps.left;
      if (most > score) [score, endA, endB] = [most, i, j];
    }
    [before, row] = [row, before];
  }
  return score === 0 ? undefined : tracedBack(a, b, from, score, endA, endB);
}

function tracedBack(
  a: string,
  b: string,
  from: Uint8Array,
  score: number,
  endA: number,
  endB: number,
): Alignment {
  const width = b.length + 1;
  const runs: AlignedRun[] = [];
  let [i, j] = [endA, endB];
  for (let step = from[i * width + j]; step; step = from[i * width + j]) {
    const [toA, toB] = [step === steps.left ? i : i - 1, step === steps.up ? j : j - 1];
    const same = step === steps.both && a[toA] === b[toB];
    const last = runs.at(-1);
    if (last?.same === same) {
      runs.splice(-1, 1, { same, a: { start: toA, end: last.a.end }, b: { start: toB, end: last.b.end } });
    } else runs.push({ same, a: { start: toA, end: i }, b: { start: toB, end: j } });
    [i, j] = [toA, toB];
  }
  return { score, a: { start: i, end: endA }, b: { start: j, end: endB }, runs: runs.toReversed() };
}
