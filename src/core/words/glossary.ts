import type { PlanDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { keyOf } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';
import { explainedTerms } from '../text/term-uses.ts';
import { countTerms } from './count-terms.ts';

/** The passage of a document that explains a term. */
export interface Explanation {
  readonly document: DocumentId;
  readonly line: Line;
}

/** A term with the explanations that documents give of it, and how often each document has the words. */
export interface GlossaryEntry {
  /** As it is first printed, without quotation marks around it. */
  readonly term: string;
  readonly explanations: readonly Explanation[];
  /** Documents with the words, in their order; counted as the search counts them. */
  readonly uses: readonly { readonly document: DocumentId; readonly occurrences: number }[];
}

/**
 * All terms that documents explain. What differs only in its signs and its quotation marks is one term.
 * @param lines of each document
 * @returns in the order of the first explanations
 */
export function glossaryOf(
  documents: readonly PlanDocument[],
  lines: ReadonlyMap<DocumentId, readonly Line[]>,
): GlossaryEntry[] {
  const gathered = new Map<string, { term: string; explanations: Explanation[] }>();
  for (const document of documents) {
    const own = lines.get(document.id) ?? [];
    for (const { term, chapter, block } of explainedTerms(document)) {
      const line = own.find((one) => one.chapter === chapter && one.block === block);
      if (!line) continue;
      const plain = unquoted(term);
      const entry = gathered.get(keyOf(plain)) ?? { term: plain, explanations: [] };
      gathered.set(keyOf(plain), entry);
      entry.explanations.push({ document: document.id, line });
    }
  }
  // A single character stands in too many other words to be counted as a use.
  const counted = new Set([...gathered.keys()].filter(({ length }) => length > 1));
  const counts = documents.map(({ id }) => ({ id, counts: countTerms(lines.get(id) ?? [], counted) }));
  return [...gathered].map(([key, { term, explanations }]) => ({
    term,
    explanations,
    uses: counts.flatMap(({ id, counts: own }) => {
      const occurrences = own.get(key) ?? 0;
      return occurrences === 0 ? [] : [{ document: id, occurrences }];
    }),
  }));
}

/** A term without the quotation marks around it. */
export function unquoted(term: string): string {
  return /^“([^“”]*)”$/.exec(term)?.[1] ?? term;
}
