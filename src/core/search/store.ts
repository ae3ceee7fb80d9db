import type { LineKind } from '../text/plain.ts';
import type { SearchedDocument } from './manifest.ts';
import type { Term } from './query.ts';
import type { ShardPart } from './shard.ts';
import type { Reading } from './two-readings.ts';

/**
 * How often a term stands in a document, and in how many paragraphs (lines of its plain text). Where a line is
 * corrected, both its readings count, and what stands in both counts once.
 */
export interface DocumentCount extends SearchedDocument {
  readonly occurrences: number;
  readonly paragraphs: number;
}

/** Which of a term's occurrences are wanted, in order of documents and text. */
export interface Window {
  /** Ids of documents; empty for all. */
  readonly documents: readonly string[];
  /** Index of the first occurrence wanted. */
  readonly from: number;
  readonly count: number;
}

/** The words found and what stands around them: as printed, or corrected where only that reading has them. */
export interface Concordance {
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** True where the paragraph goes on beyond the words shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** In a row: the index of the cell in which the words begin. */
  readonly cell: number;
}

/** One occurrence: where it stands and how it reads. */
export interface Hit extends Concordance, Pick<ShardPart, 'chapter' | 'section' | 'page' | 'path'> {
  readonly document: string;
  readonly block: string;
  readonly kind: LineKind;
  readonly reading: Reading;
}

/** What answers queries; the scanning store is one, a sharded index may take its place. */
export interface SearchStore {
  /** Counts of every document, those without an occurrence included. */
  counts(term: Term): Promise<readonly DocumentCount[]>;
  hits(term: Term, window: Window): Promise<readonly Hit[]>;
}
