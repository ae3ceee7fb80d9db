import { charactersIn } from '../exports/plain-text.ts';
import { printedText } from '../markdown/inlines.ts';
import type { Chapter, PlanDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { linesOfDocument, type Line, type LineKind } from '../text/plain.ts';

/** Raised when the form of the files changes, so that a page of an older version notices. */
export const searchFormat = 1;

/** The lines of one section, or of one task. */
export interface ShardPart {
  /** Chapter slug, task id, or the part of a task table. */
  readonly chapter: string;
  readonly section: string;
  readonly page: 'chapter' | 'task' | 'task-table';
  /** Headings above the lines, from the chapter down; empty in a document's front. */
  readonly path: readonly string[];
  readonly lines: readonly (readonly [kind: LineKind, block: string, text: string])[];
}

/** The searchable text of one document, as it is downloaded. */
export interface TextShard {
  readonly format: typeof searchFormat;
  readonly document: string;
  readonly parts: readonly ShardPart[];
}

/** A document's lines, gathered by section. */
export function shardOfDocument(document: PlanDocument, tasks: readonly Task[]): TextShard {
  const parts: (ShardPart & { lines: ShardPart['lines'][number][] })[] = [];
  const place = placeIn(document, tasks);
  for (const line of linesOfDocument(document, tasks)) {
    let part = parts.at(-1);
    if (part?.chapter !== line.chapter || part.section !== line.section) {
      part = { chapter: line.chapter, section: line.section, ...place(line), lines: [] };
      parts.push(part);
    }
    part.lines.push([line.kind, line.block, line.text]);
  }
  return { format: searchFormat, document: document.id, parts };
}

type Place = Pick<ShardPart, 'page' | 'path'>;

function placeIn(document: PlanDocument, tasks: readonly Task[]): (line: Line) => Place {
  const chapters = new Map([document.front, ...document.chapters].map((chapter) => [chapter.slug, chapter]));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const tables = new Map<string, string>(document.meta.tables.map(({ part, title }) => [part, title ?? '']));
  return ({ chapter: slug, section }) => {
    const chapter = chapters.get(slug);
    if (chapter) return { page: 'chapter', path: headings(chapter, section) };
    const task = byId.get(slug);
    if (!task) return { page: 'task-table', path: nonEmpty([tables.get(slug)]) };
    return { page: 'task', path: nonEmpty([tables.get(task.part), task.category, task.section]) };
  };
}

function headings(chapter: Chapter, sectionId: string): string[] {
  const section = chapter.sections.find(({ id }) => id === sectionId);
  return nonEmpty([printedText(chapter.title), section && printedText(section.title)]);
}

function nonEmpty(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && text !== '');
}

/** Characters of a document as frequencies count them: white space left out. */
export function charactersOfShard({ parts }: TextShard): number {
  return charactersIn(parts.flatMap(({ lines }) => lines.map(([, , text]) => text)).join(''));
}
