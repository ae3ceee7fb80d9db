import { placeIn } from '../model/document.ts';
import { nearestName } from '../names.ts';
import { aboutFile, type Rule } from './rule.ts';

/** Themes named by sections, indicators and tasks exist, and a section carries at most three. */
export const knownThemes: Rule = ({ documents, indicators, tasks, themes }) => {
  const ids: string[] = themes.map(({ id }) => id);
  const unknown = (id: string) => ({
    rule: 'unknown-theme',
    found: `theme “${id}”`,
    expected: 'an id of content/themes',
    hint: nearestName(id, ids),
  });
  const inSections = documents.flatMap((document) =>
    [document.front, ...document.chapters].flatMap((chapter) =>
      chapter.sections.flatMap((section) => [
        ...section.themes
          .filter((id) => !ids.includes(id))
          .map((id) => ({ place: placeIn(chapter, section.at), ...unknown(id) })),
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
  );
  const inIndicators = [...indicators.values()]
    .filter(({ theme }) => !ids.includes(theme))
    .map(({ id, theme }) => aboutFile(`content/indicators/${id}.md`, unknown(theme)));
  const inTasks = tasks.flatMap((task) =>
    task.themes.filter((id) => !ids.includes(id)).map((id) => aboutFile(task.file, unknown(id))),
  );
  return [...inSections, ...inIndicators, ...inTasks];
};
