import { fold, originalSpan, placesOf, type Folded, type Span } from '../text/fold.ts';
import { correctedReading, type Printed } from '../text/readings.ts';

/** The readings of a line in which an occurrence stands: `printed` is the source's alone. */
export type Reading = 'both' | 'printed' | 'corrected';

/** An occurrence in a line, by its span in the search key of its reading; of both, the printed one’s. */
export interface PlaceInLine {
  readonly reading: Reading;
  readonly span: Span;
}

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

/**
 * Every occurrence of a key in either reading, in the order of the source. One that begins or ends at the same
 * character in both is one occurrence.
 */
export function placesInReadings(
  { printed, corrected, correctedKey }: TwoReadings,
  key: string,
): PlaceInLine[] {
  const inPrinted = spansOf(key, printed).map((span) => ({ span, source: originalSpan(printed, span) }));
  const inCorrected = spansOf(key, correctedKey).map((span) => ({
    span,
    source: originalSpan(corrected, originalSpan(correctedKey, span)),
  }));
  const printedOnly = new Set(inPrinted);
  /** Takes a printed occurrence for a corrected one, so that neither stands for two. */
  const isTaken = (source: Span, isSame: (a: Span, b: Span) => boolean) => {
    const same = [...printedOnly].find((place) => isSame(place.source, source));
    return same !== undefined && printedOnly.delete(same);
  };
  const correctedOnly = inCorrected
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

function spansOf(key: string, { text }: Folded): Span[] {
  return placesOf(key, text).map((start) => ({ start, end: start + key.length }));
}
