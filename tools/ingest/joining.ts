import { isBoxLabel } from './boxes.ts';
import { headingMark, isTitledHeading, isUnnumberedHeading } from './headings.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { isCaption } from './lost.ts';
import { endsSentence, endsTitle, glue, plainTitle } from './sentence.ts';

/** A paragraph of the source, with the lines it stood on. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Line numbers at which a cut sentence goes on. */
  readonly joined: readonly number[];
}

/** Text on a line of its own that is shorter than this was ended by its author, not by the edge of the page. */
const shortestCut = 18;
const longestTitleLine = 30;
/** More lines than this are no cut sentence, whatever their ends look like. */
const mostLines = 100;

/** Lines to paragraphs: joins sentences cut by the end of a line or page, and titles set on several lines. */
export function joinLines(lines: readonly SourceLine[]): TextPiece[] {
  const filled = lines.filter((line) => !isBlank(line));
  const inTitle = titleLines(filled);
  const pieces: TextPiece[] = [];
  for (const line of filled) {
    const former = pieces.at(-1);
    if (former && (inTitle.has(line.number) || goesOn(former, line))) {
      pieces[pieces.length - 1] = {
        ...former,
        text: glue(former.text, line.text),
        last: line.number,
        joined: [...former.joined, line.number],
      };
    } else {
      pieces.push({
        kind: 'text',
        text: line.text.trim(),
        first: line.number,
        last: line.number,
        joined: [],
      });
    }
  }
  return pieces;
}

/** True for a text that can only begin a paragraph. */
function opensBlock(text: string): boolean {
  return (
    headingMark(text) !== undefined ||
    isUnnumberedHeading(text) ||
    isBoxLabel(text) ||
    isCaption(text) ||
    /^(?:[-•●◆■]\s|——|[注附][：:]|附表|附件)/.test(plainTitle(text))
  );
}

function goesOn(former: TextPiece, line: SourceLine): boolean {
  // An indent of ideographic spaces begins a paragraph.
  if (opensBlock(line.text) || /^\u3000/.test(line.text) || former.joined.length >= mostLines) return false;
  const adjacent = line.number === former.last + 1;
  if (adjacent && (isOpen(former.text, '《', '》') || hasOpenEmphasis(former.text))) return true;
  if (endsSentence(former.text) || isWhole(former.text)) return false;
  return former.text.length >= shortestCut && /[，,。；、：:]/.test(former.text);
}

/** Headings, labels and captions end without a mark and are whole all the same. */
function isWhole(text: string): boolean {
  if (isTitledHeading(text) || isBoxLabel(text) || isCaption(text) || isUnnumberedHeading(text)) return true;
  return headingMark(text) !== undefined && text.length <= 40 && !text.includes('。');
}

function isOpen(text: string, opening: string, closing: string): boolean {
  return text.lastIndexOf(opening) > text.lastIndexOf(closing);
}

function hasOpenEmphasis(text: string): boolean {
  return text.split('**').length % 2 === 0;
}

/** Lines that go on with a title set on two to four adjacent lines; only the last ends like a title. */
function titleLines(filled: readonly SourceLine[]): Set<number> {
  const found = new Set<number>();
  filled.forEach((line, index) => {
    if (found.has(line.number) || !isTitlePart(line)) return;
    const block = [line];
    for (const next of filled.slice(index + 1, index + 4)) {
      if (next.number !== (block.at(-1)?.number ?? 0) + 1 || !isTitlePart(next)) return;
      block.push(next);
      if (endsTitle(next.text)) break;
    }
    if (block.length === 1 || !endsTitle(block.at(-1)?.text ?? '') || endsTitle(line.text)) return;
    for (const part of block.slice(1)) found.add(part.number);
  });
  return found;
}

function isTitlePart({ text }: SourceLine): boolean {
  const plain = plainTitle(text);
  return (
    plain.length <= longestTitleLine &&
    !/[，,。；;：:、]/.test(plain) &&
    !opensBlock(plain) &&
    !/(?:政府|委员会|办公室|年.{1,3}月(?:.{1,3}日)?)$/.test(plain)
  );
}
