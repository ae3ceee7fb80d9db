import { perTenThousand } from '../text/frequency.ts';
import { partAt, type Layout, type LayoutChapter, type LayoutSection } from './layout.ts';
import type { Place } from './places.ts';

/** How often words stand in one chapter of a document. */
export interface ChapterCount extends Pick<LayoutChapter, 'title' | 'characters'> {
  readonly occurrences: number;
  /** Lines of the plain text in which they stand. */
  readonly paragraphs: number;
  /** Occurrences per 10,000 characters of the chapter. */
  readonly frequency: number;
  /** The section with which the chapter begins: where it is read. */
  readonly begins: LayoutSection | undefined;
}

/** The counts of every chapter, those without an occurrence included, in the order of the document. */
export function chapterCounts({ chapters, sections }: Layout, places: readonly Place[]): ChapterCount[] {
  const byChapter = Map.groupBy(places, ({ line }) => partAt(chapters, line));
  return chapters.map((chapter) => {
    const own = byChapter.get(chapter) ?? [];
    const { title, characters, line } = chapter;
    return {
      title,
      characters,
      occurrences: own.length,
      paragraphs: new Set(own.map((place) => place.line)).size,
      frequency: perTenThousand(own.length, characters),
      begins: partAt(sections, line),
    };
  });
}
