import { NumberReader, NumberWriter } from './numbers.ts';

/** How often something stands in a document, and in how many of its lines. */
export interface Counted {
  readonly document: number;
  readonly occurrences: number;
  readonly paragraphs: number;
}

/**
 * Counts as text: for each document twice its distance from the one before, and one more where there are several
 * occurrences, of which then the number less two, and how many more they are than the lines.
 */
export function textOfCounts(counts: readonly Counted[]): string {
  const writer = new NumberWriter();
  let last = 0;
  for (const { document, occurrences, paragraphs } of counts) {
    writer.write(2 * (document - last) + (occurrences > 1 ? 1 : 0));
    if (occurrences > 1) {
      writer.write(occurrences - 2);
      writer.write(occurrences - paragraphs);
    }
    last = document;
  }
  return writer.take();
}

export function readCounts(text: string): Counted[] {
  const counts: Counted[] = [];
  const reader = new NumberReader(text);
  let document = 0;
  while (!reader.done) {
    const head = reader.next();
    document += head >> 1;
    const occurrences = head & 1 ? reader.next() + 2 : 1;
    const paragraphs = head & 1 ? occurrences - reader.next() : 1;
    counts.push({ document, occurrences, paragraphs });
  }
  return counts;
}
