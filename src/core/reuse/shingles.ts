import type { Span } from '../text/fold.ts';

/** Where in two texts passages may lie. */
export interface Window {
  readonly a: Span;
  readonly b: Span;
}

const slots = 0x10000;

/** Finds what two texts have in common by their shingles, the runs of so many units. */
export class ShingleWindows {
  readonly #length: number;
  /** For each hash of a shingle the number of the last comparison in which it stood in `b`, or in both. */
  readonly #inB = new Uint32Array(slots);
  readonly #inBoth = new Uint32Array(slots);
  #comparison = 0;

  constructor(length: number) {
    this.#length = length;
  }

  /**
   * From the first shared shingle to the last, on both sides.
   * @returns undefined where shared shingles cover fewer than `least` characters of `a`. Two shingles may have one
   * hash: then the window is larger than it must be, never smaller.
   */
  of(a: string, b: string, least: number): Window | undefined {
    const [length, inB, inBoth] = [this.#length, this.#inB, this.#inBoth];
    const comparison = (this.#comparison + 1) >>> 0;
    this.#comparison = comparison;
    for (let at = 0; at + length <= b.length; at++) inB[hashAt(b, at, length)] = comparison;
    let [covered, startA, endA] = [0, -1, 0];
    for (let at = 0; at + length <= a.length; at++) {
      const hash = hashAt(a, at, length);
      if (inB[hash] !== comparison) continue;
      inBoth[hash] = comparison;
      if (startA < 0) startA = at;
      covered += at + length - Math.max(endA, at);
      endA = at + length;
    }
    if (covered < least) return undefined;
    let [startB, endB] = [-1, 0];
    for (let at = 0; at + length <= b.length; at++) {
      if (inBoth[hashAt(b, at, length)] !== comparison) continue;
      if (startB < 0) startB = at;
      endB = at + length;
    }
    return { a: { start: startA, end: endA }, b: { start: startB, end: endB } };
  }
}

/** FNV-1a of the units of a shingle, folded to a slot. */
function hashAt(text: string, from: number, length: number): number {
  let hash = 2_166_136_261;
  for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return (hash ^ (hash >>> 16)) & (slots - 1);
}
