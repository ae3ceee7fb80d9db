import { parseQuery, termsOf } from '#core/search/query.ts';
import { fold, originalSpan, placesOf } from '#core/text/fold.ts';
import { correctedPassage, correctionOfNote, printedPassage, type PassageReading } from './passage-text.ts';

/** Part of a text node that is to be marked. */
interface Range {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Marks words in the passage that the address names, and brings the first of them into view. */
export function markPassage(words: string): void {
  const passage = passageOfAddress();
  if (!passage) return;
  const byTerm = termsOf(parseQuery(words)).map(({ keys }) =>
    keys.flatMap((key) => {
      const whole = rangesOf(passage, key);
      // Words from several cells of a row may stand in places apart from each other on the page.
      return whole.length > 0 ? whole : key.split('\t').flatMap((cell) => rangesOf(passage, cell));
    }),
  );
  const [sought] = byTerm.flat();
  const first = sought && markOf(marked(byTerm.flat()), sought);
  // A cell of a wide table may stand beyond the edge of what is shown of it.
  first?.scrollIntoView({ block: isInView(first) ? 'nearest' : 'center', inline: 'nearest' });
}

/** The block of the address; of a section its heading, of a page without an anchor its title. */
function passageOfAddress(): Element | null {
  const id = decodedAnchor();
  if (id === '') return document.querySelector('main h1');
  const target = document.getElementById(id);
  if (target?.tagName === 'SECTION') return target.querySelector('h2') ?? target;
  // An empty anchor stands in the heading that it names.
  return target?.textContent === '' ? target.parentElement : target;
}

function decodedAnchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/**
 * Where a key stands in a passage: in the text as it is shown and, where only the source has it, in the text with
 * the words that the notes on corrections quote.
 */
function rangesOf(passage: Element, key: string): Range[] {
  const shown = occurrencesIn(correctedPassage(passage), key).flat();
  const printed = occurrencesIn(printedPassage(passage), key).filter((ranges) => {
    const corrections = ranges.flatMap((range) => correctionOfNote(range.node) ?? []);
    const isShown = corrections.some((correction) => shown.some(({ node }) => correction.contains(node)));
    return corrections.length > 0 && !isShown;
  });
  return [...shown, ...printed.flat()];
}

/** The parts of each occurrence of a key. */
function occurrencesIn({ text, pieces }: PassageReading, key: string): Range[][] {
  const folded = fold(text);
  return placesOf(key, folded.text).map((place) => {
    const { start, end } = originalSpan(folded, { start: place, end: place + key.length });
    return pieces.flatMap((piece) => {
      const shift = piece.from - piece.start;
      const from = Math.max(start + shift, piece.from);
      const to = Math.min(end + shift, piece.to);
      return from < to ? [{ node: piece.node, from, to }] : [];
    });
  });
}

/** Marks ranges, those that overlap or touch as one. */
function marked(ranges: readonly Range[]): { readonly range: Range; readonly mark: Element }[] {
  return [...new Set(ranges.map(({ node }) => node))].flatMap((node) => {
    const own = joined(ranges.filter((range) => range.node === node));
    // From the last to the first, so that the places before stay where they are.
    return own.toReversed().map((range) => ({ range, mark: markPart(range) }));
  });
}

/** The mark that covers the beginning of a range. */
function markOf(marks: ReturnType<typeof marked>, { node, from }: Range): Element | undefined {
  return marks.find(({ range }) => range.node === node && range.from <= from && from < range.to)?.mark;
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to)
      result[result.length - 1] = { ...last, to: Math.max(last.to, range.to) };
    else result.push(range);
  }
  return result;
}

function markPart({ node, from, to }: Range): Element {
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
