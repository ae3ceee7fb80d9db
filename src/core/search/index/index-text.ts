import type { IndexLine } from './index-lines.ts';

/** The code of the line break that ends each line. */
export const lineBreak = 10;

/** Units from one entry of a coarse table to the next, as powers of two: of lines, and of documents. */
const [coarseLines, coarseDocuments] = [7, 12];

/**
 * The keys of all lines of a collection, one after the other; a place is the index of a unit in them. Hundreds of
 * millions of places are asked for their lines in no order, so that what matters is how few pages of memory that
 * touches.
 */
export class IndexText {
  readonly units: Uint16Array;
  /** Where each document ends. */
  readonly #ends: Uint32Array;
  /** For each line where it begins, and its number in its document; then the end of all. */
  readonly #lines: Uint32Array;
  readonly #runs: ReadonlyMap<number, Uint8Array>;
  /** For every so many units the line, or the document, that holds the first of them. */
  readonly #coarseLines: Uint32Array;
  readonly #coarseDocuments: Uint32Array;

  constructor({ chunks, starts, numbers, ends, runs }: TextParts) {
    const length = starts.at(-1) ?? 0;
    this.units = joined(chunks, length);
    this.#ends = Uint32Array.from(ends);
    this.#lines = Uint32Array.from(starts.flatMap((start, line) => [start, numbers[line] ?? 0]));
    this.#runs = runs;
    this.#coarseLines = coarseTable(starts.slice(1), length, coarseLines);
    this.#coarseDocuments = coarseTable(ends, length, coarseDocuments);
  }

  /** The line that holds a place. */
  lineAt(place: number): number {
    let line = this.#coarseLines[place >> coarseLines] ?? 0;
    while (this.endOfLine(line) <= place) line += 1;
    return line;
  }

  startOfLine(line: number): number {
    return this.#lines[2 * line] ?? 0;
  }

  endOfLine(line: number): number {
    return this.#lines[2 * line + 2] ?? Infinity;
  }

  /** The number of a line in its document. */
  numberOfLine(line: number): number {
    return this.#lines[2 * line + 1] ?? 0;
  }

  /** The document that holds a place. */
  documentAt(place: number): number {
    let document = this.#coarseDocuments[place >> coarseDocuments] ?? 0;
    while (this.endOfDocument(document) <= place) document += 1;
    return document;
  }

  endOfDocument(document: number): number {
    return this.#ends[document] ?? Infinity;
  }

  /** At a place in a corrected line the characters from it on that no correction changes; elsewhere undefined. */
  runAt(line: number, place: number): number | undefined {
    return this.#runs.get(line)?.[place - this.startOfLine(line)];
  }
}

/** A text as it grows. */
interface TextParts {
  /** The units of each document. */
  readonly chunks: Uint16Array[];
  /** Where each line begins; then where the next will. */
  readonly starts: number[];
  readonly numbers: number[];
  /** Where each document ends. */
  readonly ends: number[];
  /** Of the readings of corrected lines. */
  readonly runs: Map<number, Uint8Array>;
}

/** Puts a text together, document by document. */
export class IndexTextWriter {
  readonly #parts: TextParts = {
    chunks: [],
    starts: [0],
    numbers: [],
    ends: [],
    runs: new Map(),
  };

  /** Adds the lines of the next document. */
  add(lines: readonly IndexLine[]): void {
    const { chunks, starts, numbers, ends, runs: known } = this.#parts;
    const first = starts.at(-1) ?? 0;
    const chunk = new Uint16Array(lines.reduce((sum, { key }) => sum + key.length + 1, 0));
    let at = 0;
    for (const { number, key, runs } of lines) {
      if (runs) known.set(numbers.length, runs);
      numbers.push(number);
      for (let unit = 0; unit < key.length; unit++) chunk[at++] = key.charCodeAt(unit);
      chunk[at++] = lineBreak;
      starts.push(first + at);
    }
    chunks.push(chunk);
    ends.push(first + at);
  }

  end(): IndexText {
    return new IndexText(this.#parts);
  }
}

function joined(chunks: Uint16Array[], length: number): Uint16Array {
  const units = new Uint16Array(length);
  let at = 0;
  for (const chunk of chunks.splice(0)) {
    units.set(chunk, at);
    at += chunk.length;
  }
  return units;
}

/** For every so many places the first of the ranges, told by their ends, that is not past. */
function coarseTable(ends: readonly number[], length: number, power: number): Uint32Array {
  const table = new Uint32Array((length >> power) + 1);
  let range = 0;
  for (let entry = 0; entry < table.length; entry++) {
    while ((ends[range] ?? Infinity) <= entry << power) range += 1;
    table[entry] = range;
  }
  return table;
}
