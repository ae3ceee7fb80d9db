import { chineseInteger } from '../quantity/numerals.ts';
import { partAt, type Layout, type LayoutChapter } from './layout.ts';
import type { Place } from './places.ts';

/** One occurrence on a strip. */
export interface Tick {
  /** Where in the document it begins, from 0 to 1. */
  readonly at: number;
  readonly place: Place;
  /** The chapter’s title as printed; empty before the first. */
  readonly chapter: string;
}

/** The border at which a chapter begins. */
export interface ChapterBorder extends Pick<LayoutChapter, 'title'> {
  readonly at: number;
  /** The number it is printed with, in digits; undefined for a preface and the like. */
  readonly number: number | undefined;
}

/** A document from its beginning to its end, with every occurrence of some words in it. */
export interface Strip {
  readonly document: string;
  /** In the order of the text: the n-th is the document’s n-th occurrence. */
  readonly ticks: readonly Tick[];
  /** The first is the document’s beginning. */
  readonly borders: readonly ChapterBorder[];
  /** Occurrences in each tenth of the text. */
  readonly tenths: readonly number[];
}

/** Lays the occurrences of a document out along its text. Shares are of its characters as the search counts them. */
export function stripOf({ document, starts, chapters }: Layout, places: readonly Place[]): Strip {
  const length = starts.at(-1) ?? 0;
  const shareAt = (line: number, offset = 0) => {
    const start = starts[line] ?? 0;
    // Words of a corrected reading may be counted beyond the printed line’s end.
    const last = Math.max(start, (starts[line + 1] ?? length) - 1);
    return length === 0 ? 0 : Math.min(start + offset, last) / length;
  };
  const ticks = places.map((place) => ({
    at: shareAt(place.line, place.span.start),
    place,
    chapter: partAt(chapters, place.line)?.title ?? '',
  }));
  return {
    document,
    ticks,
    borders: chapters.map(({ title, line }) => ({ at: shareAt(line), title, number: chapterNumber(title) })),
    tenths: Array.from(
      { length: 10 },
      (_, tenth) => ticks.filter(({ at }) => Math.floor(at * 10) === tenth).length,
    ),
  };
}

/** The number in a printed title: 11 of `第十一章 …` and of `十一、…`. */
export function chapterNumber(title: string): number | undefined {
  const [, ofChapter, ofItem] =
    /^第\s*([〇零一二三四五六七八九十百]+)\s*[章篇编部]|^([一二三四五六七八九十百]+)、/.exec(title) ?? [];
  const numeral = ofChapter ?? ofItem;
  return numeral === undefined ? undefined : chineseInteger(numeral);
}

/** Where ticks are drawn: at whole steps of a strip `steps` wide, one for all that fall on the same step. */
export function drawnSteps(ticks: readonly Pick<Tick, 'at'>[], steps: number): number[] {
  return [...new Set(ticks.map(({ at }) => Math.round(at * steps)))].toSorted((a, b) => a - b);
}

/** The index of the tick nearest to a place on the strip; undefined where there is none. */
export function nearestTick(ticks: readonly Pick<Tick, 'at'>[], at: number): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const [index, tick] of ticks.entries()) {
    const distance = Math.abs(tick.at - at);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}
