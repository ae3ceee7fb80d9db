/** What stands in a passage but is not the document's text. */
const apart = '.anchor, .themes, .lost > p, [data-added], [hidden]';
/** The note on a correction, and the corrected words before it: each belongs to one reading of the passage. */
const note = '.correction .note';
const corrected = '.correction ins';
/** Elements whose text does not run on into the next one’s. */
const separate = 'p, li, td, th, caption, figcaption, h1, h2, h3, h4, h5, dt, dd';

/** A part of a text node that belongs to a reading. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Where the piece begins in the reading. */
  readonly start: number;
}

/** A passage read in one way: its text, with the edge of a cell between elements, and the pieces it is made of. */
export interface PassageReading {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The passage as the page shows it, corrections applied. */
export function correctedPassage(passage: Element): PassageReading {
  return readingOf(passage, `${apart}, ${note}`);
}

/** The passage as the source prints it: instead of a corrected word the one that its note quotes. */
export function printedPassage(passage: Element): PassageReading {
  return readingOf(passage, `${apart}, ${corrected}`);
}

/** The correction whose note a text belongs to. */
export function correctionOfNote(node: Text): Element | undefined {
  return node.parentElement?.closest(note)?.closest('.correction') ?? undefined;
}

function readingOf(passage: Element, without: string): PassageReading {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(without) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  let text = '';
  let last: Element | null | undefined;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const owner = node.parentElement?.closest(separate);
    if (pieces.length > 0 && owner !== last) text += '\t';
    last = owner;
    const [from, to] = node.parentElement?.closest(note) ? quotedIn(node.data) : [0, node.data.length];
    pieces.push({ node, from, to, start: text.length });
    text += node.data.slice(from, to);
  }
  return { text, pieces };
}

/** The span between a note’s outer quotation marks: the words that the source prints. */
function quotedIn(words: string): readonly [from: number, to: number] {
  const from = words.indexOf('“') + 1;
  return [from, Math.max(from, words.lastIndexOf('”'))];
}
