import { printedText } from '#core/markdown/inlines.ts';
import { correctedText, linesOfChapter } from '#core/text/plain.ts';
import type { Chapter, PlanDocument } from '#core/model/document.ts';
import { splitHeading, type HeadingText } from './heading.ts';

export interface SectionEntry {
  readonly id: string;
  readonly heading: HeadingText;
}

/** A line of a document’s contents. */
export interface ChapterEntry {
  readonly slug: string;
  readonly heading: HeadingText;
  /** Characters as printed, white space left out. */
  readonly characters: number;
  readonly sections: readonly SectionEntry[];
}

/** The contents of a document: chapters with their sections. */
export function contentsOf({ chapters }: PlanDocument): ChapterEntry[] {
  return chapters.map((chapter) => ({
    slug: chapter.slug,
    heading: splitHeading(correctedText(chapter.title)),
    characters: charactersOf(chapter),
    sections: sectionEntries(chapter),
  }));
}

/** The sections of a chapter that have a title. */
export function sectionEntries({ sections }: Chapter): SectionEntry[] {
  return sections
    .filter(({ title }) => title.length > 0)
    .map(({ id, title }) => ({ id, heading: splitHeading(correctedText(title)) }));
}

/** Characters of a chapter as printed, white space left out. */
export function charactersOf(chapter: Chapter): number {
  return linesOfChapter(chapter).reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

/** Words of a chapter’s title as printed, for titles of pages and citations. */
export function chapterTitle(chapter: Chapter): string {
  return printedText(chapter.title).trim();
}
