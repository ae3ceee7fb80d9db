import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { partsOf, placeIn } from '../model/document.ts';
import { nearestName } from '../names.ts';
import type { Rule } from './rule.ts';

/** Themes named by sections, indicators and tasks exist, and a section carries at most three. */
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
  const sections = documents.flatMap(partsOf).flatMap((chapter) =>
    chapter.sections.map(({ themes: named, themesAt, at }) => ({
      named,
      place: placeIn(chapter, themesAt ?? at),
    })),
  );
  return [
    ...sections.flatMap(({ named, place }) => [
      ...named.flatMap((id) => check(place, id)),
      ...(named.length > 3
        ? [{ place, rule: 'too-many-themes', found: `${named.length} themes`, expected: 'one to three' }]
        : []),
    ]),
    ...[...indicators.values()].flatMap(({ id, theme }) =>
      check(locate(`content/indicators/${id}.md`, ['theme']), theme),
    ),
    ...tasks.flatMap(({ file, themes: named }) =>
      named.flatMap((id, index) => check(locate(file, ['themes', index]), id)),
    ),
  ];
};
