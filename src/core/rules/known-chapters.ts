import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import type { Rule } from './rule.ts';

/** English titles are of chapters that the document has. */
export const knownChapters: Rule = ({ documents }, { locate, incomplete }) =>
  documents
    // A chapter that could not be read has been complained of, and may be what is named.
    .filter(({ id }) => !incomplete.has(id))
    .flatMap(({ id, meta, front, chapters }) => {
      const slugs = chapters.map(({ slug }) => slug);
      return Object.keys(meta.chapters_en)
        .filter((slug) => !slugs.includes(slug))
        .map((slug): Diagnostic => ({
          place: locate(front.file, ['chapters_en', slug], 'key'),
          rule: 'unknown-chapter',
          found: `an English title of “${slug}”`,
          expected: `a chapter of ${id}`,
          hint: nearestName(slug, slugs),
        }));
    });
