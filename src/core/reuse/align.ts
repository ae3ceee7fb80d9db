import type { Span } from '../text/fold.ts';
import { ShingleWindows } from './shingles.ts';

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
 * The length of a shingle. A same run shorter than that never pays for the difference that parts it from the next: so an
 * alignment begins and ends with a shingle, and scores at most the number of characters of `a` that shared shingles
 * cover.
 */
const windows = new ShingleWindows(differenceCost + 1);

/**
 * The best local alignments of two strings (Smith and Waterman 1981): 1 for each same character, -3 for each character
 * that is put in, left out or changed. The best comes first; then, as long as `leastScore` is reached, the best of what
 * is left of `a` on either side of it. So no character of `a` is in two of them. Of equal scores the one that ends
 * first in `a`, then in `b`, is taken. Only what lies between the first and the last shared shingle is compared.
 * @returns in the order of `a`
 */
export function localAlignments(a: string, b: string): Alignment[] {
  if (a.length < leastScore) return [];
  const window = windows.of(a, b, leastScore);
  if (!window) return [];
  const [inA, inB] = [a.slice(window.a.start, window.a.end), b.slice(window.b.start, window.b.end)];
  const found = wholeAlignment(inA, inB) ?? bestAlignment(inA, inB);
  if (!found || found.score < leastScore) return [];
  const best = moved(found, window.a.start, window.b.start);
  return [
    ...localAlignments(a.slice(0, best.a.start), b),
    best,
    ...localAlignments(a.slice(best.a.end), b).map((one) => moved(one, best.a.end, 0)),
  ];
}

function moved({ score, a, b, runs }: Alignment, byA: number, byB: number): Alignment {
  const by = ({ start, end }: Span, offset: number) => ({ start: start + offset, end: end + offset });
  return {
    score,
    a: by(a, byA),
    b: by(b, byB),
    runs: runs.map((run) => ({ same: run.same, a: by(run.a, byA), b: by(run.b, byB) })),
  };
}

/** No alignment is better than one of all characters of `a`. */
function wholeAlignment(a: string, b: string): Alignment | undefined {
  const at = b.indexOf(a);
  if (at < 0) return undefined;
  const spans = { a: { start: 0, end: a.length }, b: { start: at, end: at + a.length } };
  return { score: a.length, ...spans, runs: [{ same: true, ...spans }] };
}

/** Where the best score of a cell came from. */
const steps = { none: 0, both: 1, left: 2, up: 3 } as const;

function bestAlignment(a: string, b: string): Alignment | undefined {
  const width = b.length + 1;
  const from = new Uint8Array((a.length + 1) * width);
  const units = Uint16Array.from({ length: b.length }, (_, at) => b.charCodeAt(at));
  /** Scores of the row, those of the row before where it has not been yet. */
  const row = new Int32Array(width);
  let score = 0;
  let endA = 0;
  let endB = 0;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    let diagonal = 0;
    let left = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const both = diagonal + (unit === units[j - 1] ? 1 : -differenceCost);
      let most = 0;
      let step: number = steps.none;
      if (left > differenceCost) {
        most = left - differenceCost;
        step = steps.left;
      }
      if (above > differenceCost && above - differenceCost >= most) {
        most = above - differenceCost;
        step = steps.up;
      }
      if (both > 0 && both >= most) {
        most = both;
        step = steps.both;
      }
      from[i * width + j] = step;
      row[j] = most;
      diagonal = above;
      left = most;
      if (most > score) {
        score = most;
        endA = i;
        endB = j;
      }
    }
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
