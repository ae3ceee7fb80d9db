import type { Inline } from '../model/document.ts';
import type { Folded, Span } from './fold.ts';

/** A correction in a printed text: where the source's words stand, and what they must mean. */
export interface Correction extends Span {
  /** Empty: superfluous. */
  readonly corrected: string;
}

/** A text as the source prints it, with its corrections in order: two readings in one. */
export interface Printed {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** A text without corrections. */
export function uncorrected(text: string): Printed {
  return { text, corrections: [] };
}

/** The text of inlines as the source prints it, with the corrections marked in them. */
export function printedFrom(inlines: readonly Inline[]): Printed {
  return joinedPrinted(
    inlines.map((inline) => {
      if (inline.kind === 'text') return uncorrected(inline.text);
      const inner = printedFrom(inline.children);
      if (inline.kind !== 'correction') return inner;
      const whole = { start: 0, end: inner.text.length, corrected: inline.corrected };
      return { text: inner.text, corrections: [whole] };
    }),
  );
}

/** Several texts as one, with a separator between them. */
export function joinedPrinted(parts: readonly Printed[], separator = ''): Printed {
  const corrections: Correction[] = [];
  let length = 0;
  for (const { text, corrections: own } of parts) {
    for (const { start, end, corrected } of own) {
      corrections.push({ start: length + start, end: length + end, corrected });
    }
    length += text.length + separator.length;
  }
  return { text: parts.map(({ text }) => text).join(separator), corrections };
}

/**
 * The corrected reading of a text, with the place of each of its characters in the source's reading:
 * a corrected word stands where the source's stands, an added one between two of its characters.
 */
export function correctedReading({ text, corrections }: Printed): Folded {
  const reading = { text: '', starts: [] as number[], ends: [] as number[] };
  const add = (words: string, place: (unit: number) => Span) => {
    reading.text += words;
    for (let unit = 0; unit < words.length; unit++) {
      const { start, end } = place(unit);
      reading.starts.push(start);
      reading.ends.push(end);
    }
  };
  let from = 0;
  const copyUntil = (to: number) => {
    const first = from;
    add(text.slice(first, to), (unit) => ({ start: first + unit, end: first + unit + 1 }));
  };
  for (const correction of corrections) {
    copyUntil(correction.start);
    add(correction.corrected, () => correction);
    from = correction.end;
  }
  copyUntil(text.length);
  return {
    text: reading.text,
    starts: Uint32Array.from(reading.starts),
    ends: Uint32Array.from(reading.ends),
  };
}
