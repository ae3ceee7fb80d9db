import type { Omission } from '#core/model/omission.ts';
import { contentsPages } from './contents-pages.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { numbersOmitted, omittedLines, omittedStretches } from './omissions.ts';
import { bare } from './sentence.ts';
import { sitePages } from './site-pages.ts';

/** Places a word processor marked for itself; the extraction printed their names into the text. */
const bookmark = String.raw`\[bookmark: [^\]\n]*\]`;

const printedPage =
  /^(?:[-—–]\s*\d{1,4}\s*[-—–]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;
const plainPage = /^\d{1,4}$/;

/** A source without its furniture, and the omissions that declare what was taken out. */
export interface BareSource {
  readonly lines: readonly SourceLine[];
  readonly omissions: readonly Omission[];
}

/** Takes out what belongs to the page or the file and not to the document. */
export function withoutFurniture(source: readonly SourceLine[]): BareSource {
  const bookmarks = withoutBookmarks(source);
  const framed = without(bookmarks, (lines) =>
    sitePages(lines).map((range) => omittedLines(range, 'site-furniture', '网页的页头或页脚')),
  );
  const listed = without(framed, (lines) =>
    contentsPages(lines).map((range) => omittedLines(range, 'contents', '目录')),
  );
  return without(listed, (lines) => omittedStretches(pageMarks(lines), 'page-furniture', '页码或页眉'));
}

/** Takes out what a step finds; the next one does not see it, so that no line is declared twice. */
function without(
  { lines, omissions }: BareSource,
  find: (lines: readonly SourceLine[]) => readonly Omission[],
): BareSource {
  const declared = find(lines);
  const omitted = numbersOmitted(declared);
  return {
    lines: lines.map((line) => (omitted.has(line.number) ? { ...line, text: '' } : line)),
    omissions: [...omissions, ...declared],
  };
}

function withoutBookmarks(source: readonly SourceLine[]): BareSource {
  let count = 0;
  const lines = source.map(({ number, text }) => ({
    number,
    text: text.replace(new RegExp(bookmark, 'gu'), () => {
      count++;
      return '';
    }),
  }));
  const note = '文字处理软件的书签残留';
  return { lines, omissions: count > 0 ? [{ pattern: bookmark, reason: 'bookmark', count, note }] : [] };
}

/** Page numbers that stand alone, and the running heads beside them. */
function pageMarks(lines: readonly SourceLine[]): number[] {
  const alone = lines.filter(
    (line, index) => !isBlank(line) && isBlank(lines[index - 1]) && isBlank(lines[index + 1]),
  );
  const printed = alone.filter(({ text }) => printedPage.test(text.trim()));
  const plain = alone.filter(({ text }) => plainPage.test(text.trim()));
  const pages = [...printed, ...(isAscending(plain) ? plain : [])];
  return [...pages, ...runningHeads(lines, pages)].map((line) => line.number);
}

/** Single numbers are pages only where there are several and they rise. */
function isAscending(lines: readonly SourceLine[]): boolean {
  const numbers = lines.map(({ text }) => Number(text));
  return (
    numbers.length >= 3 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  );
}

/** A short line printed beside most page numbers is the running head. */
function runningHeads(lines: readonly SourceLine[], pages: readonly SourceLine[]): SourceLine[] {
  const filled = lines.filter((line) => !isBlank(line));
  const numbers = new Set(pages.map((page) => page.number));
  const beside = filled.filter(
    (line, index) =>
      !numbers.has(line.number) &&
      line.text.trim().length <= 40 &&
      [filled[index - 1], filled[index + 1]].some((near) => near && numbers.has(near.number)),
  );
  const counts = Map.groupBy(beside, (line) => bare(line.text));
  return [...counts.values()].filter((group) => group.length >= Math.max(3, pages.length / 3)).flat();
}
