import type { ChapterParser } from '../markdown/chapter.ts';
import { parseFrontMatter } from '../markdown/front-matter.ts';
import { parseTask } from '../markdown/task.ts';
import { documentMetaSchema, type Chapter, type DocumentMeta, type PlanDocument } from '../model/document.ts';
import { documentId, type DocumentId } from '../model/ids.ts';
import type { Task } from '../model/task.ts';
import type { ContentFile, FileOf, Reading } from './reading.ts';

/** The documents, and the tasks of those that are breakdowns. */
export function readDocuments(
  reading: Reading,
  parse: ChapterParser,
): { readonly documents: readonly PlanDocument[]; readonly tasks: readonly Task[] } {
  const parts = Map.groupBy([...reading.of('index'), ...reading.of('chapter')], ({ is }) => is.document);
  const read = [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, files]) => readDocument(reading, parse, documentId.parse(folder), files));
  const metas = new Map(read.map(({ id, meta }) => [id, meta]));
  const tasks = Map.groupBy(reading.of('task'), ({ is }) => documentId.parse(is.document));
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    tasks: [...tasks].flatMap(([folder, files]) => readTasks(reading, folder, files, metas.get(folder))),
  };
}

interface ReadDocument {
  readonly id: DocumentId;
  /** Undefined where its front matter has mistakes, as is `document`. */
  readonly meta: DocumentMeta | undefined;
  readonly document: PlanDocument | undefined;
}

function readDocument(
  reading: Reading,
  parse: ChapterParser,
  id: DocumentId,
  files: readonly FileOf<'index' | 'chapter'>[],
): ReadDocument {
  const index = files.find(({ is }) => is.kind === 'index');
  const chapters = files.flatMap((file) =>
    file.is.kind === 'chapter' ? (readChapter(reading, parse, file, file.is.slug, id) ?? []) : [],
  );
  if (!index) {
    const path = `content/documents/${id}/index.md`;
    // One that is there but cannot be read has been complained of.
    if (!reading.hasFolder(path))
      reading.complain(path, 'missing-file', 'no index.md', 'a document’s front matter and preface');
    reading.incomplete.add(id);
    return { id, meta: undefined, document: undefined };
  }
  const { path, text } = index;
  const matter = reading.read(path, () => parseFrontMatter(text, documentMetaSchema, path));
  const meta = reading.take(path, matter);
  const front = matter?.closed ? readChapter(reading, parse, index, 'index', id) : undefined;
  if (!meta || !front) reading.incomplete.add(id);
  return { id, meta, document: meta && front ? { id, meta, front, chapters } : undefined };
}

function readChapter(
  reading: Reading,
  parse: ChapterParser,
  { text, path }: ContentFile,
  slug: string,
  document: DocumentId,
): Chapter | undefined {
  const parsed = reading.read(path, () => parse(text, path, slug));
  if (!parsed?.whole) reading.incomplete.add(document);
  reading.diagnostics.push(...(parsed?.diagnostics ?? []));
  return parsed?.chapter;
}

function readTasks(
  reading: Reading,
  document: DocumentId,
  files: readonly FileOf<'task'>[],
  meta: DocumentMeta | undefined,
): Task[] {
  const isBreakdown = meta
    ? meta.kind === 'task-breakdown'
    : reading.hasFolder(`content/documents/${document}/`);
  const [first] = files;
  if (!isBreakdown && first) {
    const expected = 'the id of a task breakdown in content/documents';
    reading.complain(first.path, 'dangling-reference', `tasks of “${document}”`, expected);
    return [];
  }
  const year = Number(meta?.period.slice(0, 4) ?? 0);
  return files.flatMap(({ path, text }) => {
    const parsed = reading.read(path, () => parseTask(text, path, document, year));
    if (!parsed?.whole) reading.incomplete.add(document);
    const task = reading.take(path, parsed);
    // Without its front matter a document is no part of the corpus, but the mistakes of its tasks are told.
    return task && meta ? [task] : [];
  });
}
