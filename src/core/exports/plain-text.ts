import type { Corpus } from '../model/corpus.ts';
import type { PlanDocument } from '../model/document.ts';
import { linesOfDocument, type Line } from '../text/plain.ts';

/** A document's lines with its tasks, where it is a task breakdown. */
export function linesOf(document: PlanDocument, { tasks }: Pick<Corpus, 'tasks'>): Line[] {
  return linesOfDocument(
    document,
    tasks.filter((task) => task.document === document.id),
  );
}

/** The published plain text: one block a line, corrections not applied, `\n` line ends. */
export function plainTextOf(document: PlanDocument, corpus: Pick<Corpus, 'tasks'>): string {
  return linesOf(document, corpus)
    .map(({ text }) => `${text}\n`)
    .join('');
}

/** Number of characters without white space; a character outside the basic plane counts once. */
export function charactersIn(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}
