import type { Target } from '#core/address.ts';
import type { DocumentId } from '#core/model/ids.ts';
import type { Theme } from '#core/model/vocabulary.ts';
import type { Site } from '../site.ts';
import { themePieces } from './theme-pieces.ts';

/** A section of a document. */
interface SectionPlace {
  readonly document: DocumentId;
  readonly chapter: string;
  readonly section: string;
}

/**
 * Where the other districts speak of the theme of a section: the sub-topic on which the section says most, at the
 * first other district that says something on it; the page of the theme where there is no such.
 */
export function themeElsewhere(
  site: Pick<Site, 'corpus'>,
  theme: Theme,
  { document, chapter, section }: SectionPlace,
): Target {
  const all = themePieces(site, theme);
  const own = all.find(({ plan }) => plan.document.id === document);
  const here = own?.pieces
    .filter(({ lines }) => lines.some((line) => line.chapter === chapter && line.section === section))
    .toSorted((a, b) => b.characters - a.characters)[0];
  const subtopic = here?.subtopic;
  const other =
    subtopic && all.find((one) => one !== own && one.pieces.some((piece) => piece.subtopic === subtopic));
  return other
    ? { to: 'theme', theme: theme.id, subtopic, district: other.plan.district.id }
    : { to: 'theme', theme: theme.id, subtopic };
}
