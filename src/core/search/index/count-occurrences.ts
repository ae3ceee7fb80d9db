import type { Counted } from './counts.ts';
import { isCorrectedReading, isTwofold } from './index-lines.ts';
import type { IndexText } from './index-text.ts';
import { countPlaces, placesOfPoints } from './places-of-points.ts';
import { pointOf } from './postings.ts';
import type { PackedReadings } from './reading-maps.ts';

/**
 * How often something stands in each document.
 * @param places ascending
 * @param length of what stands there
 * @param readings of each document’s corrected lines
 */
export function countOccurrences(
  text: IndexText,
  places: Uint32Array,
  length: number,
  readings: readonly (readonly PackedReadings[])[],
): Counted[] {
  const counts: Counted[] = [];
  for (let from = 0; from < places.length;) {
    const document = text.documentAt(places[from] ?? 0);
    const end = text.endOfDocument(document);
    let occurrences = 0;
    let paragraphs = 0;
    let isChanged = false;
    let [line, lineEnd, number] = [0, 0, 0];
    let to = from;
    for (; to < places.length && (places[to] ?? 0) < end; to++) {
      const place = places[to] ?? 0;
      const isNext = place >= lineEnd;
      if (isNext) {
        line = text.lineAt(place);
        lineEnd = text.endOfLine(line);
        number = text.numberOfLine(line);
      }
      if (isTwofold(number)) isChanged ||= (text.runAt(line, place) ?? 0) < length;
      // What no correction changes stands in both readings.
      if (isCorrectedReading(number)) continue;
      occurrences += 1;
      if (isNext) paragraphs += 1;
    }
    const points = () => Array.from(places.subarray(from, to), (place) => pointAt(text, place));
    counts.push({
      document,
      ...(isChanged
        ? countPlaces(placesOfPoints(points(), length, readings[document] ?? []))
        : { occurrences, paragraphs }),
    });
    from = to;
  }
  return counts;
}

function pointAt(text: IndexText, place: number): number {
  const line = text.lineAt(place);
  return pointOf(text.numberOfLine(line), place - text.startOfLine(line));
}
