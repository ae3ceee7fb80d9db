import { fold, originalSpan, placesOf, type Folded, type Span } from '../text/fold.ts';
import type { Located, SearchStore } from './store.ts';

/** A part of a paragraph, and whether it is one of the words that were looked for. */
export interface ParagraphPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The whole paragraph of an occurrence, in the reading that holds it, with every occurrence of some keys marked. */
export async function paragraphOf(
  store: Pick<SearchStore, 'hits'>,
  located: Located,
  keys: readonly string[],
): Promise<ParagraphPart[]> {
  const [hit] = await store.hits([located]);
  if (!hit) throw new RangeError(`No line ${located.place.line} in ${located.document}`);
  const { text } = hit;
  const parts: ParagraphPart[] = [];
  let from = 0;
  for (const { start, end } of markedSpans(fold(text), keys)) {
    parts.push(
      { text: text.slice(from, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    from = end;
  }
  return [...parts, { text: text.slice(from), marked: false }].filter((part) => part.text !== '');
}

/** Where keys stand in a text; spans that overlap or touch are one. */
function markedSpans(folded: Folded, keys: readonly string[]): Span[] {
  const spans = keys
    .flatMap((key) => placesOf(key, folded.text).map((start) => ({ start, end: start + key.length })))
    .map((span) => originalSpan(folded, span))
    .toSorted((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
