import type { LineRange } from '#core/model/line-range.ts';
import { headingMark, isUnnumberedHeading } from './headings.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { bare, plainTitle } from './sentence.ts';

/** A page number at the end of a line of the contents, after leaders or a tab: `.....	- 2 -`, `……3`, `	4`. */
const pageNumber = /(?:[.…·．]{2,}|\t|[-—]\s*(?=\t?\d))[\s.…·-]*\d+[\s-]*$/;

/** The contents pages of a document, from `目录` to their last entry. */
export function contentsPages(lines: readonly SourceLine[]): LineRange[] {
  const start = lines.findIndex((line) => /^目\s*[录次]$/.test(plainTitle(line.text)));
  const first = lines[start];
  if (!first) return [];
  const headings = headingsAfter(lines);
  let last = first.number;
  for (const line of lines.slice(start + 1)) {
    if (isBlank(line)) continue;
    if (!isEntry(line, headings)) break;
    last = line.number;
  }
  return last > first.number ? [{ first: first.number, last }] : [];
}

/** The last line on which each heading stands: an entry of the contents stands before its heading. */
function headingsAfter(lines: readonly SourceLine[]): ReadonlyMap<string, number> {
  return new Map(lines.map((line) => [bare(plainTitle(line.text)), line.number]));
}

function isEntry(line: SourceLine, headings: ReadonlyMap<string, number>): boolean {
  const text = plainTitle(line.text);
  if (text.length > 80) return false;
  if (pageNumber.test(text)) return true;
  const isHeading = headingMark(text) !== undefined || isUnnumberedHeading(text);
  return isHeading && (headings.get(bare(text)) ?? 0) > line.number;
}
