import { charactersIn } from '../exports/plain-text.ts';
import { printedText } from '../model/inline-text.ts';
import { partsOf, type Chapter, type PlanDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { linesOfDocument, type Line } from '../text/plain.ts';
import { smallestEdits } from './edits.ts';
import {
  inferredPath,
  nonEmpty,
  searchFormat,
  type ShardLine,
  type ShardPart,
  type TextShard,
} from './shard.ts';

/** Packs a document's lines, gathered by section. */
export function shardOfDocument(document: PlanDocument, tasks: readonly Task[]): TextShard {
  const parts = partsOfDocument(document, tasks);
  const all = parts.flatMap(({ lines }) => lines);
  return {
    format: searchFormat,
    document: document.id,
    parts: parts.map(({ chapter, section, page, path, lines }, index) => {
      const inferred = inferredPath({ chapter, page, lines }, parts[index - 1]);
      const places = lines.map(({ kind, block }) => `${kind} ${block}`).join(';');
      return {
        chapter,
        section,
        page,
        path: inferred.join('\n') === path.join('\n') ? undefined : path,
        lines: places,
      };
    }),
    text: all.map(({ text }) => text).join('\n'),
    corrections: all.flatMap(({ corrections }, line) =>
      corrections.map(({ start, end, corrected }) => [line, start, end, corrected] as const),
    ),
  };
}

function partsOfDocument(document: PlanDocument, tasks: readonly Task[]): ShardPart[] {
  const parts: (ShardPart & { lines: ShardLine[] })[] = [];
  const place = placeIn(document, tasks);
  for (const line of linesOfDocument(document, tasks)) {
    let part = parts.at(-1);
    if (part?.chapter !== line.chapter || part.section !== line.section) {
      part = { chapter: line.chapter, section: line.section, ...place(line), lines: [] };
      parts.push(part);
    }
    const { kind, block, text } = line;
    part.lines.push({ kind, block, text, corrections: smallestEdits(line) });
  }
  return parts;
}

function placeIn(
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

/** Characters of a document as frequencies count them: those of the source, white space left out. */
export function charactersOfShard({ text }: TextShard): number {
  return charactersIn(text);
}
