import { perTenThousand } from '../text/frequency.ts';
import type { DocumentCount } from './store.ts';

/** Words and how often they stand in each document. */
interface CountedTerm {
  /** As the reader wrote them. */
  readonly words: string;
  readonly counts: readonly Pick<DocumentCount, 'document' | 'occurrences'>[];
}

export interface TermCount {
  readonly words: string;
  readonly occurrences: number;
  /** Occurrences per 10,000 characters. */
  readonly frequency: number;
}

type Compared = Pick<DocumentCount, 'document' | 'characters'>;

export interface TermRow extends Compared {
  /** One a term, in the order of the terms. */
  readonly counts: readonly TermCount[];
}

/** Several terms over the same documents. */
export interface TermComparison {
  readonly terms: readonly string[];
  readonly rows: readonly TermRow[];
  readonly totals: readonly TermCount[];
  /** The highest frequency of a term in a document, on which all bars are drawn. */
  readonly highest: number;
}

/** Counts terms in each of the documents, those without any included. */
export function compareTerms(terms: readonly CountedTerm[], documents: readonly Compared[]): TermComparison {
  const counted = terms.map(({ words, counts }) => ({
    words,
    byDocument: new Map(counts.map(({ document, occurrences }) => [document, occurrences])),
  }));
  const countsIn = (own: readonly Compared[]) => {
    const characters = own.reduce((sum, document) => sum + document.characters, 0);
    return counted.map(({ words, byDocument }) => {
      const occurrences = own.reduce((sum, { document }) => sum + (byDocument.get(document) ?? 0), 0);
      return { words, occurrences, frequency: perTenThousand(occurrences, characters) };
    });
  };
  const rows = documents.map(({ document, characters }) => ({
    document,
    characters,
    counts: countsIn([{ document, characters }]),
  }));
  return {
    terms: terms.map(({ words }) => words),
    rows,
    totals: countsIn(documents),
    highest: Math.max(0, ...rows.flatMap(({ counts }) => counts.map(({ frequency }) => frequency))),
  };
}
