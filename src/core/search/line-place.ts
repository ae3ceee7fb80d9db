import { printedText } from '../model/inline-text.ts';
import { partsOf, type Chapter, type PlanDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import type { Line } from '../text/plain.ts';
import { nonEmpty, type ShardPart } from './shard.ts';

/** On which kind of page a line stands, and the headings above it. */
export function placeIn(
  document: PlanDocument,
  tasks: readonly Task[],
): (line: Line) => Pick<ShardPart, 'page' | 'path'> {
  const chapters = new Map(partsOf(document).map((chapter) => [chapter.slug, chapter]));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  // A table without a title is known by what its tasks have in common.
  const tables = new Map<string, string | undefined>(
    document.meta.tables.map(({ part, title }) => [
      part,
      title ?? tasks.find((task) => task.part === part)?.category,
    ]),
  );
  return ({ chapter: slug, section }) => {
    const chapter = chapters.get(slug);
    if (chapter) return { page: 'chapter', path: headings(chapter, section) };
    const task = byId.get(slug);
    if (!task) return { page: 'task-table', path: nonEmpty([tables.get(slug)]) };
    return { page: 'task', path: nonEmpty([task.category, task.section, task.title]) };
  };
}

function headings(chapter: Chapter, sectionId: string): string[] {
  const section = chapter.sections.find(({ id }) => id === sectionId);
  return nonEmpty([printedText(chapter.title), section && printedText(section.title)]);
}
