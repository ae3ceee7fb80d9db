import { perTenThousand } from '../text/frequency.ts';
import type { SearchTable } from './search-table.ts';
import type { DocumentCount } from './store.ts';

/** The counts of some words in every document searched. */
export interface CountedWords {
  readonly words: string;
  readonly counts: readonly DocumentCount[];
}

/** What counts do not say of themselves. */
export interface CountContext {
  /** Which lines are searched, and how, in words; empty for all. */
  readonly conditions: string;
  readonly titleOf: (document: string) => string;
  /** The address that shows a search for words in one document. */
  readonly addressOf: (words: string, document: string) => string;
}

const names = [
  ...['query', 'document', 'document_title', 'district', 'occurrences', 'paragraphs', 'characters'],
  ...['per_10000', 'url', 'conditions'],
];

/** Decimals that are written of a frequency: enough to tell one occurrence in any document. */
const decimals = 4;

/** Counts as a table, a row for each of the words and each document; those without an occurrence are included. */
export function countTable(counted: readonly CountedWords[], context: CountContext): SearchTable {
  return {
    columns: names.map((name) => ({ name })),
    rows: counted.flatMap(({ words, counts }) =>
      counts.map(({ document, district, occurrences, paragraphs, characters }) => [
        words,
        document,
        context.titleOf(document),
        district,
        occurrences,
        paragraphs,
        characters,
        Number(perTenThousand(occurrences, characters).toFixed(decimals)),
        context.addressOf(words, document),
        context.conditions,
      ]),
    ),
  };
}
