import { partsOf, placeIn } from '../model/document.ts';
import { nearestName } from '../names.ts';
import type { Rule } from './rule.ts';

/** Themes named by sections, indicators and tasks exist, and a section carries at most three. */
export const knownThemes: Rule = ({ documents, indicators, tasks, themes }, locate) => {
  const ids: string[] = themes.map(({ id }) => id);
  const check = (file: string, named: readonly string[]) =>
    named
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        place: locate(file, id),
        rule: 'unknown-theme',
        found: `theme “${id}”`,
        expected: 'an id of content/themes',
        hint: nearestName(id, ids),
      }));
  const chapters = documents.flatMap(partsOf);
  return [
    ...chapters.flatMap((chapter) =>
      chapter.sections.flatMap((section) => [
        ...check(chapter.file, section.themes),
        ...(section.themes.length > 3
          ? [
              {
                place: placeIn(chapter, section.at),
                rule: 'too-many-themes',
                found: `${section.themes.length} themes`,
                expected: 'one to three',
              },
            ]
          : []),
      ]),
    ),
    ...[...indicators.values()].flatMap(({ id, theme }) => check(`content/indicators/${id}.md`, [theme])),
    ...tasks.flatMap((task) => check(task.file, task.themes)),
  ];
};
