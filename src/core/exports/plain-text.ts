import type { Corpus } from '../model/corpus.ts';
import type { DocumentId } from '../model/ids.ts';
import { linesOfDocument, type Line } from '../text/plain.ts';

/** The lines of every document, those of its tasks included. */
export function linesByDocument({
  documents,
  tasks,
}: Pick<Corpus, 'documents' | 'tasks'>): Map<DocumentId, Line[]> {
  const tasksByDocument = Map.groupBy(tasks, ({ document }) => document);
  return new Map(
    documents.map((document) => [document.id, linesOfDocument(document, tasksByDocument.get(document.id))]),
  );
}

/** The published plain text: one block a line, corrections not applied, `\n` line ends. */
export function plainText(lines: readonly Line[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** Number of characters without white space; a character outside the basic plane counts once. */
export function charactersIn(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}
