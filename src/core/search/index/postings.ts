import { isTwofold } from './index-lines.ts';
import type { IndexText } from './index-text.ts';
import { NumberReader, NumberWriter } from './numbers.ts';

/** For each document in which something stands its points: see `pointOf`. */
export type Points = ReadonlyMap<number, readonly number[]>;

/** Where something stands. */
export interface Occurrences {
  readonly points: Points;
  /** Documents in which a correction changes it somewhere, so that readings must be compared. */
  readonly changed: ReadonlySet<number>;
}

export const noOccurrences: Occurrences = { points: new Map(), changed: new Set() };

/** Keys of lines are shorter than this; a line’s number and an offset make one number. */
const lineSize = 2 ** 20;

/** A line’s number and an offset in its key as one number, in their order. */
export function pointOf(line: number, offset: number): number {
  return line * lineSize + offset;
}

export function lineOfPoint(point: number): number {
  return Math.floor(point / lineSize);
}

export function offsetOfPoint(point: number): number {
  return point % lineSize;
}

/** Writes where something stands in a text. */
export class PostingsWriter {
  readonly #text: IndexText;
  readonly #numbers = new NumberWriter();

  constructor(text: IndexText) {
    this.#text = text;
  }

  /**
   * For each document twice its distance from the one before, and one more where it has several places, of which then
   * the number less two; for each place the distance of its line from that of the one before, and its offset, in the
   * same line its distance from the offset before; in a corrected line also the characters that stand unchanged.
   * @param places ascending
   */
  textOf(places: Uint32Array): string {
    let last = 0;
    for (let from = 0; from < places.length;) {
      const document = this.#text.documentAt(places[from] ?? 0);
      const end = this.#text.endOfDocument(document);
      let to = from + 1;
      while (to < places.length && (places[to] ?? 0) < end) to += 1;
      const several = to - from > 1 ? 1 : 0;
      this.#numbers.write(2 * (document - last) + several);
      if (several) this.#numbers.write(to - from - 2);
      this.#writePlaces(places, from, to);
      last = document;
      from = to;
    }
    return this.#numbers.take();
  }

  #writePlaces(places: Uint32Array, from: number, to: number): void {
    const text = this.#text;
    let lastNumber = 0;
    let lastOffset = 0;
    for (let index = from; index < to; index++) {
      const place = places[index] ?? 0;
      const line = text.lineAt(place);
      const number = text.numberOfLine(line);
      const offset = place - text.startOfLine(line);
      this.#numbers.write(number - lastNumber);
      this.#numbers.write(number === lastNumber ? offset - lastOffset : offset);
      if (isTwofold(number)) this.#numbers.write(text.runAt(line, place) ?? 0);
      lastNumber = number;
      lastOffset = offset;
    }
  }
}

/**
 * Reads postings.
 * @param length of the words that begin there
 * @param isWanted whether the place of that index is one of theirs
 */
export function readPostings(
  text: string,
  length: number,
  isWanted: (index: number) => boolean = () => true,
): Occurrences {
  const points = new Map<number, number[]>();
  const changed = new Set<number>();
  const reader = new NumberReader(text);
  let document = 0;
  let index = 0;
  while (!reader.done) {
    const head = reader.next();
    document += head >> 1;
    const own: number[] = [];
    let line = 0;
    let offset = 0;
    for (let rest = head & 1 ? reader.next() + 2 : 1; rest > 0; rest--) {
      const step = reader.next();
      const distance = reader.next();
      offset = step === 0 ? offset + distance : distance;
      line += step;
      const unchanged = isTwofold(line) ? reader.next() : length;
      if (!isWanted(index++)) continue;
      own.push(pointOf(line, offset));
      if (unchanged < length) changed.add(document);
    }
    if (own.length > 0) points.set(document, own);
  }
  return { points, changed };
}
