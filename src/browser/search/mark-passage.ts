import { parseQuery } from '#core/search/query.ts';
import { fold, originalSpan, placesOf, type Span } from '#core/text/fold.ts';

/** What stands in a passage but is not its text. */
const apart = '.anchor, .themes, [hidden]';
/** The notes on corrections: they interrupt the text, but hold the words that the source prints. */
const notes = '.note';
/** Elements whose text does not run on into the next one’s. */
const separate = 'p, li, td, th, caption, h1, h2, h3, h4, dt, dd';

/** Marks words in the passage that the address names, and brings the first mark into view. */
export function markPassage(words: string): void {
  const [term] = parseQuery(words).terms;
  const passage = passageOfAddress();
  if (!term || !passage) return;
  const inText = markKey(term.key, textsOf(passage, `${apart}, ${notes}`));
  const marks = inText.length > 0 ? inText : markKey(term.key, textsOf(passage, apart));
  const first = marks[0];
  if (first && !isInView(first)) first.scrollIntoView({ block: 'center' });
}

function markKey(key: string, texts: readonly PassageText[]): Element[] {
  const folded = fold(texts.map(({ text }) => text).join(''));
  const spans = placesOf(key, folded.text).map((start) =>
    originalSpan(folded, { start, end: start + key.length }),
  );
  return markSpans(texts, joined(spans));
}

/** The block of the address; of a section its heading, of a page without an anchor its title. */
function passageOfAddress(): Element | null {
  const id = decodedAnchor();
  if (id === '') return document.querySelector('main h1');
  const target = document.getElementById(id);
  return target?.tagName === 'SECTION' ? (target.querySelector('h2') ?? target) : target;
}

function decodedAnchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** A text node with its text, after a cell's edge where it begins an element of its own. */
interface PassageText {
  readonly node: Text;
  readonly text: string;
  /** Where the node's characters begin in all texts joined. */
  readonly start: number;
}

function textsOf(passage: Element, without: string): PassageText[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(without) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: PassageText[] = [];
  let length = 0;
  let last: Element | null | undefined;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const owner = node.parentElement?.closest(separate);
    const edge = texts.length > 0 && owner !== last ? '\t' : '';
    last = owner;
    texts.push({ node, text: edge + node.data, start: length + edge.length });
    length += edge.length + node.data.length;
  }
  return texts;
}

/** Spans that overlap or touch, as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

function markSpans(texts: readonly PassageText[], spans: readonly Span[]): Element[] {
  return texts.flatMap(({ node, start }) => {
    const end = start + node.data.length;
    const own = spans.filter((span) => span.start < end && span.end > start);
    // From the last to the first, so that the places before stay where they are.
    return own
      .toReversed()
      .map((span) => markPart(node, Math.max(span.start, start) - start, Math.min(span.end, end) - start))
      .reverse();
  });
}

function markPart(node: Text, from: number, to: number): Element {
  const part = node.splitText(from);
  part.splitText(to - from);
  const mark = document.createElement('mark');
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
