import { keyOf, placesOf } from '../text/fold.ts';
import type { SearchedDocument } from './manifest.ts';
import type { ShardLine, ShardPart } from './shard.ts';
import { placesInReadings, twoReadings, type PlaceInLine, type TwoReadings } from './two-readings.ts';

/** A line of a document with the place of its key in the document's. */
interface ScannedLine {
  readonly part: ShardPart;
  readonly line: ShardLine;
  readonly start: number;
}

/** A document as one search key: its lines' keys, each ended by a line break, which no query's key holds. */
export interface ScannedDocument {
  readonly about: SearchedDocument;
  readonly key: string;
  readonly lines: readonly ScannedLine[];
  /** The lines with corrections, by their index. */
  readonly corrected: ReadonlyMap<number, TwoReadings>;
}

/** An occurrence in a document. */
export interface Place extends PlaceInLine {
  /** Index of its line. */
  readonly line: number;
}

/** Prepares a document for `placesIn`. */
export function scannedDocument(about: SearchedDocument, parts: readonly ShardPart[]): ScannedDocument {
  const lines: ScannedLine[] = [];
  const keys: string[] = [];
  const corrected = new Map<number, TwoReadings>();
  let start = 0;
  for (const part of parts) {
    for (const line of part.lines) {
      const key = `${keyOf(line.text)}\n`;
      if (line.corrections.length > 0) corrected.set(lines.length, twoReadings(line));
      lines.push({ part, line, start });
      keys.push(key);
      start += key.length;
    }
  }
  return { about, key: keys.join(''), lines, corrected };
}

/** Every occurrence of a key in a document, in the order of its text. */
export function placesIn({ key: text, lines, corrected }: ScannedDocument, key: string): Place[] {
  const printed = placesOf(key, text).map((at): Place => {
    const line = lineIndexAt(lines, at);
    const start = at - (lines[line]?.start ?? 0);
    return { line, reading: 'both', span: { start, end: start + key.length } };
  });
  const inCorrected = [...corrected].flatMap(([line, readings]) =>
    placesInReadings(readings, key).map((place) => ({ line, ...place })),
  );
  if (inCorrected.length === 0) return printed;
  const elsewhere = printed.filter(({ line }) => !corrected.has(line));
  return [...elsewhere, ...inCorrected].toSorted((a, b) => a.line - b.line);
}

/** The index of the line that holds a place of the document's key, by bisection. */
function lineIndexAt(lines: readonly ScannedLine[], place: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
