import type { Place } from '../places.ts';
import { mergedPlaces } from '../two-readings.ts';
import { readingOfLine } from './index-lines.ts';
import { lineOfPoint, offsetOfPoint } from './postings.ts';
import { unpackReadings, type PackedReadings } from './reading-maps.ts';

/** Whether any point stands in a corrected line, so that readings are needed to count it. */
export function needsReadings(points: readonly number[], lines: number): boolean {
  // Corrected lines stand past the others.
  return lineOfPoint(points.at(-1) ?? 0) >= lines;
}

/**
 * The occurrences of a key in a document, in the order of its text.
 * @param points where the key stands, ascending, by the index’s numbers of lines
 * @param length of the key
 * @param lines number of the document’s lines
 * @param readings of its corrected lines; may be empty where no point stands in one
 */
export function placesOfPoints(
  points: readonly number[],
  length: number,
  lines: number,
  readings: readonly PackedReadings[],
): Place[] {
  const places: Place[] = [];
  const corrected = new Map<number, Record<'printed' | 'corrected', number[]>>();
  for (const point of points) {
    const [line, start] = [lineOfPoint(point), offsetOfPoint(point)];
    const twofold = readingOfLine(line, lines);
    if (!twofold) {
      places.push({ line, reading: 'both', span: { start, end: start + length } });
      continue;
    }
    const found = corrected.get(twofold.corrected) ?? { printed: [], corrected: [] };
    found[twofold.reading].push(start);
    corrected.set(twofold.corrected, found);
  }
  if (corrected.size === 0) return places;
  for (const [index, starts] of corrected) {
    const packed = readings[index];
    if (!packed) throw new RangeError(`No corrected line ${index}`);
    const merged = mergedPlaces(starts.printed, starts.corrected, length, unpackReadings(packed));
    places.push(...merged.map((place) => ({ line: packed[0], ...place })));
  }
  return places.toSorted((a, b) => a.line - b.line);
}

/** How many occurrences there are, and in how many lines. */
export function countPlaces(places: readonly Place[]): { occurrences: number; paragraphs: number } {
  return { occurrences: places.length, paragraphs: new Set(places.map(({ line }) => line)).size };
}
