import { fold, originalSpan, placesOf, type Folded, type Span } from '../text/fold.ts';
import { correctedReading, type Printed } from '../text/readings.ts';

/** The readings of a line in which an occurrence stands: `printed` is the source's alone. */
export type Reading = 'both' | 'printed' | 'corrected';

/** An occurrence in a line, by its span in the search key of its reading; of both, the printed one’s. */
export interface PlaceInLine {
  readonly reading: Reading;
  readonly span: Span;
}

/** Where the characters of a key stand in the source’s text: what of a folded text its words do not say. */
export type SourceMap = Pick<Folded, 'starts' | 'ends'>;

/** A line that its corrections make read in two ways. */
export interface TwoReadings {
  /** The key of the source's reading. */
  readonly printed: Folded;
  /** The corrected text, with the place of its characters in the source's. */
  readonly corrected: Folded;
  /** The key of the corrected text. */
  readonly correctedKey: Folded;
}

/** Prepares a line for `placesInReadings`. */
export function twoReadings(line: Printed): TwoReadings {
  const corrected = correctedReading(line);
  return { printed: fold(line.text), corrected, correctedKey: fold(corrected.text) };
}

/** Where the characters of both keys stand in the source’s text. */
export function sourceMaps({ printed, corrected, correctedKey }: TwoReadings): ReadingMaps {
  const source = Array.from(correctedKey.starts, (_, unit) =>
    originalSpan(corrected, originalSpan(correctedKey, { start: unit, end: unit + 1 })),
  );
  return {
    printed,
    corrected: {
      starts: Uint32Array.from(source, ({ start }) => start),
      ends: Uint32Array.from(source, ({ end }) => end),
    },
  };
}

export type ReadingMaps = Readonly<Record<'printed' | 'corrected', SourceMap>>;

/** Every occurrence of a key in either reading, in the order of the source. */
export function placesInReadings(line: TwoReadings, key: string): PlaceInLine[] {
  return mergedPlaces(
    placesOf(key, line.printed.text),
    placesOf(key, line.correctedKey.text),
    key.length,
    sourceMaps(line),
  );
}

/**
 * The occurrences of a key in two readings as those of one line, in the order of the source. One that begins or ends
 * at the same character in both is one occurrence.
 * @param printed where the key stands in that of the source’s reading, and `corrected` in that of the corrected one
 */
export function mergedPlaces(
  printed: readonly number[],
  corrected: readonly number[],
  length: number,
  maps: ReadingMaps,
): PlaceInLine[] {
  const placed = (starts: readonly number[], map: SourceMap) =>
    starts.map((start) => {
      const span = { start, end: start + length };
      return { span, source: originalSpan(map, span) };
    });
  const inPrinted = placed(printed, maps.printed);
  const printedOnly = new Set(inPrinted);
  /** Takes a printed occurrence for a corrected one, so that neither stands for two. */
  const isTaken = (source: Span, isSame: (a: Span, b: Span) => boolean) => {
    const same = [...printedOnly].find((place) => isSame(place.source, source));
    return same !== undefined && printedOnly.delete(same);
  };
  const correctedOnly = placed(corrected, maps.corrected)
    .filter(({ source }) => !isTaken(source, (a, b) => a.start === b.start && a.end === b.end))
    .filter(({ source }) => !isTaken(source, (a, b) => a.start === b.start || a.end === b.end));
  return [
    ...inPrinted.map(
      (place) => ({ ...place, reading: printedOnly.has(place) ? 'printed' : 'both' }) as const,
    ),
    ...correctedOnly.map((place) => ({ ...place, reading: 'corrected' }) as const),
  ]
    .toSorted((a, b) => a.source.start - b.source.start)
    .map(({ reading, span }) => ({ reading, span }));
}
