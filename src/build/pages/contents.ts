import { correctedText, printedText } from '#core/model/inline-text.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { linesOfChapter, linesOfDocument, type Line } from '#core/text/plain.ts';
import type { Chapter, PlanDocument } from '#core/model/document.ts';
import { headingLine, splitHeading, type HeadingText } from './heading.ts';

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
  return visibleCharacters(linesOfChapter(chapter));
}

/** Characters of a whole document as printed, those of its tasks included. */
export function charactersOfDocument({ tasks }: Pick<Corpus, 'tasks'>, document: PlanDocument): number {
  return visibleCharacters(
    linesOfDocument(
      document,
      tasks.filter((task) => task.document === document.id),
    ),
  );
}

function visibleCharacters(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

/** The name of each chapter by its slug; `front` is the name of what stands before the first. */
export function chapterNames(contents: readonly ChapterEntry[], front: string): Map<string, string> {
  return new Map([
    ['index', front],
    ...contents.map(({ slug, heading }) => [slug, headingLine(heading)] as const),
  ]);
}

/** Words of a chapter’s title as printed, for titles of pages and citations. */
export function chapterTitle(chapter: Chapter): string {
  return printedText(chapter.title).trim();
}
