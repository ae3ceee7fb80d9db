import type { Place } from '../places.ts';
import { mergedPlaces } from '../two-readings.ts';
import { isCorrectedReading, readingOfLine } from './index-lines.ts';
import { lineOfPoint, offsetOfPoint } from './postings.ts';
import { unpackReadings, type PackedReadings } from './reading-maps.ts';

/**
 * The occurrences of a key in a document, in the order of its text.
 * @param points where the key stands, ascending, by the index’s numbers of lines
 * @param length of the key
 * @param readings of its corrected lines, if a correction changes the key anywhere in the document
 */
export function placesOfPoints(
  points: readonly number[],
  length: number,
  readings: readonly PackedReadings[] | undefined,
): Place[] {
  const places: Place[] = [];
  const corrected = new Map<number, Record<'printed' | 'corrected', number[]>>();
  for (const point of points) {
    const [number, start] = [lineOfPoint(point), offsetOfPoint(point)];
    const twofold = readingOfLine(number);
    const { line, reading } = twofold ?? { line: number, reading: 'printed' };
    if (twofold && readings) {
      const found = corrected.get(line) ?? { printed: [], corrected: [] };
      found[reading].push(start);
      corrected.set(line, found);
    } else if (reading === 'printed') {
      // What no correction changes stands in both readings.
      places.push({ line, reading: 'both', span: { start, end: start + length } });
    }
  }
  for (const [line, starts] of corrected) {
    const packed = readings?.find(([own]) => own === line);
    if (!packed) throw new RangeError(`No corrected line ${line}`);
    const merged = mergedPlaces(starts.printed, starts.corrected, length, unpackReadings(packed));
    places.push(...merged.map((place) => ({ line, ...place })));
  }
  return places.toSorted((a, b) => a.line - b.line);
}

/** How many occurrences there are, and in how many lines. */
export function countPlaces(places: readonly Place[]): { occurrences: number; paragraphs: number } {
  return { occurrences: places.length, paragraphs: new Set(places.map(({ line }) => line)).size };
}

/** The same from the points alone, where no correction changes the key: then both readings have it alike. */
export function countPoints(points: readonly number[]): { occurrences: number; paragraphs: number } {
  let occurrences = 0;
  let paragraphs = 0;
  let last = -1;
  for (const point of points) {
    const line = lineOfPoint(point);
    if (isCorrectedReading(line)) continue;
    occurrences += 1;
    if (line !== last) paragraphs += 1;
    last = line;
  }
  return { occurrences, paragraphs };
}
