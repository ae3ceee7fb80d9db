import type { PlanDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { keyOf } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';
import { explainedTerms } from '../text/term-uses.ts';
import { termCounter } from './count-terms.ts';

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
    const terms = explainedTerms(document);
    if (terms.length === 0) continue;
    const own = Map.groupBy(lines.get(document.id) ?? [], ({ chapter, block }) => `${chapter} ${block}`);
    for (const { term, chapter, block } of terms) {
      const [line] = own.get(`${chapter} ${block}`) ?? [];
      if (!line) continue;
      const plain = unquoted(term);
      const entry = gathered.get(keyOf(plain)) ?? { term: plain, explanations: [] };
      gathered.set(keyOf(plain), entry);
      entry.explanations.push({ document: document.id, line });
    }
  }
  // A single character stands in too many other words to be counted as a use.
  const counted = new Set([...gathered.keys()].filter(({ length }) => length > 1));
  const countIn = termCounter(counted);
  const uses = new Map(
    [...gathered.keys()].map((key) => [key, [] as { document: DocumentId; occurrences: number }[]]),
  );
  for (const { id } of documents) {
    for (const [key, occurrences] of countIn(lines.get(id) ?? []))
      uses.get(key)?.push({ document: id, occurrences });
  }
  return [...gathered].map(([key, { term, explanations }]) => ({
    term,
    explanations,
    uses: uses.get(key) ?? [],
  }));
}

/** A term without the quotation marks around it. */
export function unquoted(term: string): string {
  return /^“([^“”]*)”$/.exec(term)?.[1] ?? term;
}
