import { fold, originalSpan, type Span } from '../text/fold.ts';
import { concordanceOf } from './concordance.ts';
import type { ShardLine, ShardPart } from './shard.ts';
import type { Hit } from './store.ts';
import { twoReadings, type PlaceInLine } from './two-readings.ts';

/** A line of a document with what it belongs to. */
export interface PlacedLine {
  readonly part: ShardPart;
  readonly line: ShardLine;
}

/** An occurrence in a line with its words and what stands around them. */
export function hitAt(document: string, { part, line }: PlacedLine, { reading, span }: PlaceInLine): Hit {
  const { chapter, section, page, path } = part;
  const { block, kind, text } = line;
  const two = reading === 'corrected' ? twoReadings(line) : undefined;
  const [words, key] = two ? [two.corrected.text, two.correctedKey] : [text, fold(text)];
  const inReading = originalSpan(key, span);
  return {
    ...{ document, chapter, section, page, path, block, kind, reading },
    offset: inCharacters(text, two ? originalSpan(two.corrected, inReading) : inReading),
    ...concordanceOf(words, key, span),
  };
}

/** A span in UTF-16 units as one in characters. */
function inCharacters(text: string, { start, end }: Span): Span {
  const charactersUntil = (unit: number) => Array.from(text.slice(0, unit)).length;
  return { start: charactersUntil(start), end: charactersUntil(end) };
}
