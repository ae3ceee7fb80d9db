import type { Span } from '../text/fold.ts';

/** Where in two texts passages may lie. */
export interface Window {
  readonly a: Span;
  readonly b: Span;
}

const slots = 0x10000;
const base = 40_503;

/** Finds what two texts have in common by their shingles, the runs of so many units. */
export class ShingleWindows {
  readonly #length: number;
  /** For each hash of a shingle the number of the last comparison in which it stood in `b`, or in both. */
  readonly #inB = new Uint32Array(slots);
  readonly #inBoth = new Uint32Array(slots);
  #comparison = 0;
  /** The base to the power of one less than the length: the weight of the unit that leaves. */
  readonly #power: number;
  readonly #scratch: [Uint16Array, Uint16Array] = [new Uint16Array(0), new Uint16Array(0)];

  constructor(length: number) {
    this.#length = length;
    this.#power = Array.from({ length: length - 1 }).reduce<number>((power) => Math.imul(power, base), 1);
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
    const [ofA, ofB] = [this.#hashes(a, 0), this.#hashes(b, 1)];
    for (let at = 0; at + length <= b.length; at++) inB[ofB[at] ?? 0] = comparison;
    let [covered, startA, endA] = [0, -1, 0];
    for (let at = 0; at + length <= a.length; at++) {
      const hash = ofA[at] ?? 0;
      if (inB[hash] !== comparison) continue;
      inBoth[hash] = comparison;
      if (startA < 0) startA = at;
      covered += at + length - Math.max(endA, at);
      endA = at + length;
    }
    if (covered < least) return undefined;
    let [startB, endB] = [-1, 0];
    for (let at = 0; at + length <= b.length; at++) {
      if (inBoth[ofB[at] ?? 0] !== comparison) continue;
      if (startB < 0) startB = at;
      endB = at + length;
    }
    return { a: { start: startA, end: endA }, b: { start: startB, end: endB } };
  }

  /** For each place of a text a hash of the shingle there, rolled on from place to place (Karp and Rabin 1987). */
  #hashes(text: string, side: 0 | 1): Uint16Array {
    let hashes = this.#scratch[side];
    if (hashes.length < text.length) hashes = this.#scratch[side] = new Uint16Array(2 * text.length);
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const leaving = at < this.#length ? 0 : Math.imul(text.charCodeAt(at - this.#length), this.#power);
      hash = Math.imul(hash - leaving, base) + text.charCodeAt(at);
      const start = at - this.#length + 1;
      if (start >= 0) hashes[start] = (hash ^ (hash >>> 16)) & (slots - 1);
    }
    return hashes;
  }
}
