import type { PlanDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { keyOf } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';
import { explainedTerms } from '../text/term-uses.ts';
import { unquoted } from './glossary.ts';

/** What is told of a term beside the text: its explanation in the same document, and who else explains it. */
export interface TermNote {
  readonly text: string;
  /** Names of other districts whose documents explain the term, too. */
  readonly others: readonly string[];
}

/** By term as the document prints it. */
export type TermNotes = Readonly<Record<string, TermNote>>;

/** So many characters are told; the passage itself is one link away. */
const toldLength = 160;

/** Which documents explain a term, by its folded words. */
export type Explainers = ReadonlyMap<string, readonly PlanDocument[]>;

/** The documents that explain each term. */
export function explainersOf(documents: readonly PlanDocument[]): Explainers {
  const all = documents.flatMap((document) =>
    explainedTerms(document).map(({ term }) => ({ key: keyOf(unquoted(term)), document })),
  );
  return new Map(
    [...Map.groupBy(all, ({ key }) => key)].map(([key, found]) => [
      key,
      [...new Set(found.map(({ document }) => document))],
    ]),
  );
}

/**
 * The notes on all terms that a document explains.
 * @param lines of the document
 * @param nameOf the name of a document’s district
 */
export function termNotes(
  document: PlanDocument,
  lines: readonly Line[],
  explainers: Explainers,
  nameOf: (id: DocumentId) => string,
): TermNotes {
  return Object.fromEntries(
    explainedTerms(document).flatMap(({ term, chapter, block }) => {
      const line = lines.find((one) => one.chapter === chapter && one.block === block);
      if (!line) return [];
      const others = (explainers.get(keyOf(unquoted(term))) ?? [])
        .filter(({ id, meta }) => id !== document.id && meta.district !== document.meta.district)
        .map(({ id }) => nameOf(id));
      return [[term, { text: excerpt(line.text), others: [...new Set(others)] }]];
    }),
  );
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > toldLength ? `${characters.slice(0, toldLength).join('')}…` : text;
}
