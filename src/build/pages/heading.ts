/** A heading as a reader sees it: its number apart from its words. */
export interface HeadingText {
  /** `第一章`, `（二）`, `三、`; empty where the heading has none. */
  readonly number: string;
  readonly name: string;
}

const numerals = '[一二三四五六七八九十百]+';
const numbered = new RegExp(
  `^(第${numerals}[编章节]|${numerals}、|[（(]\\s*(?:${numerals}|\\d+)\\s*[）)])\\s*(\\S.*)$`,
);

/** `第一章 规划背景` to `第一章` and `规划背景`. The full stop of a run-in heading is left out. */
export function splitHeading(text: string): HeadingText {
  const trimmed = text.trim().replace(/[。：]$/, '');
  const match = numbered.exec(trimmed);
  return match ? { number: match[1] ?? '', name: match[2] ?? '' } : { number: '', name: trimmed };
}

const ordinals = [...'一二三四五六七八九十'];

/**
 * Titles that stood in the cells of a table with their numbers on a line above (`一` `主要预期目标`), the numbers apart
 * again: where at least two begin with the number of their place, for one may begin with 一流 by its own.
 */
export function numberedInOrder(titles: readonly string[]): HeadingText[] {
  const startsWith = (title: string, index: number) => title.startsWith(ordinals[index] ?? '\n');
  const numbered = titles.filter(startsWith).length >= 2;
  return titles.map((title, index) =>
    numbered && startsWith(title, index)
      ? { number: title.slice(0, 1), name: title.slice(1).trim() }
      : { number: '', name: title },
  );
}

/** A heading on one line: `第一章 规划背景`, `一、规划背景`. */
export function headingLine({ number, name }: HeadingText): string {
  return number + (/[^、）)]$/.test(number) ? ' ' : '') + name;
}

/** The parts between which a chapter’s title breaks over lines: its halves. A part keeps the space before it. */
export function headingParts({ name }: HeadingText): string[] {
  return name.split(/(?<=，)|(?=\s)/);
}

/** The parts between which a document’s title breaks: 第十四个五年规划 begins a line, as on covers. */
export function titleParts(title: string): string[] {
  return title.split(/(?=第[一二三四五六七八九十]+个五年规划)/);
}
