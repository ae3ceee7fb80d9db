import type { Diagnostic, Place } from '../model/diagnostic.ts';
import {
  blocksIn,
  partsOf,
  placeIn,
  type Chapter,
  type PlanDocument,
  type Section,
} from '../model/document.ts';
import { nearestName } from '../names.ts';
import type { Rule } from './rule.ts';

/** Themes named by sections, blocks, indicators and tasks exist; a section of an outline carries one to three. */
export const knownThemes: Rule = ({ documents, indicators, tasks, themes }, { locate, broken }) => {
  const ids: string[] = themes.map(({ id }) => id);
  const check = (place: Place, id: string): Diagnostic[] => {
    if (ids.includes(id) || broken.has('theme', id)) return [];
    return [
      {
        place,
        rule: 'unknown-theme',
        found: `theme “${id}”`,
        expected: 'an id of content/themes',
        hint: nearestName(id, ids),
      },
    ];
  };
  return [
    ...documents.flatMap((document) =>
      partsOf(document).flatMap((chapter) => [
        ...chapter.sections.flatMap((section) => [
          ...checkSection(document, chapter, section),
          ...section.themes.flatMap((id) => check(placeIn(chapter, section.themesAt ?? section.at), id)),
        ]),
        ...blocksIn(chapter).flatMap(({ themes: own }) => {
          if (!own) return [];
          const place = placeIn(chapter, own.at);
          return [...checkNumber(place, own.ids), ...own.ids.flatMap((id) => check(place, id))];
        }),
      ]),
    ),
    ...themes.flatMap((theme) =>
      theme.excludes.flatMap(({ theme: other }, index) => {
        const place = locate(`content/themes/${theme.id}.yaml`, ['excludes', index, 'theme']);
        return other === theme.id ? [sameTheme(place, other)] : check(place, other);
      }),
    ),
    ...[...indicators.values()].flatMap(({ id, theme }) =>
      check(locate(`content/indicators/${id}.md`, ['theme']), theme),
    ),
    ...tasks.flatMap(({ file, themes: named }) =>
      named.flatMap((id, index) => check(locate(file, ['themes', index]), id)),
    ),
  ];
};

function sameTheme(place: Place, id: string): Diagnostic {
  return {
    place,
    rule: 'themes',
    found: `theme “${id}” itself`,
    expected: 'the theme where it goes instead',
  };
}

/** A titled section of an outline carries one to three themes, each once. */
function checkSection({ meta }: PlanDocument, chapter: Chapter, section: Section): Diagnostic[] {
  const { themes, themesAt, title, at } = section;
  const place = placeIn(chapter, themesAt ?? at);
  const miscounted = checkNumber(place, themes);
  if (miscounted.length > 0) return miscounted;
  // A file without its own title may hold that of the chapter as its first section.
  const hasTitle = chapter.title.length > 0 || chapter.slug === 'index';
  if (themesAt || title.length === 0 || meta.kind !== 'outline' || !hasTitle) return [];
  const expected = '::themes[…] directly under its heading';
  return [{ place, rule: 'themes', found: 'a section without themes', expected }];
}

function checkNumber(place: Place, themes: readonly string[]): Diagnostic[] {
  const twice = themes.find((id, index) => themes.indexOf(id) < index);
  if (themes.length > 3)
    return [{ place, rule: 'themes', found: `${themes.length} themes`, expected: 'one to three' }];
  if (twice === undefined) return [];
  return [{ place, rule: 'themes', found: `theme “${twice}” twice`, expected: 'each theme once' }];
}
