import { NumberReader, writeNumber, type CodeSink } from './numbers.ts';

/**
 * Where a gram stands: for each document its distance from the one before, then for each occurrence the distance of
 * its line from that of the one before and one, and its offset in the line, in the same line its distance from the
 * offset before; 0 ends a document.
 */
export class PostingsWriter {
  readonly #sink: CodeSink;
  #document = -1;
  #line = 0;
  #offset = 0;

  constructor(sink: CodeSink) {
    this.#sink = sink;
  }

  /** Adds an occurrence; they come in the order of documents, lines and offsets. */
  add(document: number, line: number, offset: number): void {
    if (document !== this.#document) {
      this.#close();
      writeNumber(this.#sink, document - Math.max(this.#document, 0));
      this.#document = document;
      this.#line = 0;
      this.#offset = 0;
    }
    writeNumber(this.#sink, line - this.#line + 1);
    writeNumber(this.#sink, line === this.#line ? offset - this.#offset : offset);
    this.#line = line;
    this.#offset = offset;
  }

  addPoint(document: number, point: number): void {
    this.add(document, lineOfPoint(point), offsetOfPoint(point));
  }

  end(): void {
    this.#close();
  }

  #close(): void {
    if (this.#document >= 0) writeNumber(this.#sink, 0);
  }
}

/** Lines are shorter than this, in characters of their keys; a line and an offset make one number. */
const lineSize = 2 ** 20;

/** A line and an offset in it as one number, in their order. */
export function pointOf(line: number, offset: number): number {
  return line * lineSize + offset;
}

export function lineOfPoint(point: number): number {
  return Math.floor(point / lineSize);
}

export function offsetOfPoint(point: number): number {
  return point % lineSize;
}

/** Reads postings: the points of each document. */
export function readPostings(text: string): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const reader = new NumberReader(text);
  let document = 0;
  while (!reader.done) {
    document += reader.next();
    const points: number[] = [];
    let line = 0;
    let offset = 0;
    for (let step = reader.next(); step > 0; step = reader.next()) {
      const distance = reader.next();
      offset = step === 1 ? offset + distance : distance;
      line += step - 1;
      points.push(pointOf(line, offset));
    }
    found.set(document, points);
  }
  return found;
}
