import type { SearchedDocument } from './manifest.ts';
import type { Layout } from './layout.ts';
import type { Place } from './places.ts';
import type { ShardPart } from './shard.ts';
import type { Span } from '../text/fold.ts';
import type { LineKind } from '../text/plain.ts';
import type { Reading } from './two-readings.ts';

/**
 * How often a key stands in a document, and in how many paragraphs (lines of its plain text). Where a line is
 * corrected, both its readings count, and what stands in both counts once.
 */
export interface DocumentCount extends SearchedDocument {
  readonly occurrences: number;
  readonly paragraphs: number;
}

/** The occurrences of a key in one document, in the order of its text. */
export interface Found {
  readonly document: string;
  readonly places: readonly Place[];
}

/** An occurrence with its document. */
export interface Located {
  readonly document: string;
  readonly place: Place;
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
  /** The whole paragraph, in the reading in which the words stand, and where in it they stand. */
  readonly text: string;
  readonly span: Span;
}

/** One occurrence: where it stands and how it reads. */
export interface Hit extends Concordance, Pick<ShardPart, 'chapter' | 'section' | 'page' | 'path'> {
  readonly document: string;
  readonly block: string;
  readonly kind: LineKind;
  readonly reading: Reading;
  /**
   * Where the words stand in the line as printed, in characters (code points, as other programs count them): of a
   * corrected reading the printed words in their place, an empty span where there are none.
   */
  readonly offset: Span;
}

/**
 * What answers queries: texts that are scanned, or an index of which only the parts asked for are loaded. Keys are
 * search keys (`keyOf`), never empty; documents are named by their ids.
 */
export interface SearchStore {
  /** In order of presentation. */
  documents(): Promise<readonly SearchedDocument[]>;
  /** Counts of every document, those without an occurrence included; cheaper than all places. */
  counts(key: string): Promise<readonly DocumentCount[]>;
  /** Every occurrence in the documents asked for, or in all; documents without one are left out. */
  places(key: string, documents?: readonly string[]): Promise<readonly Found[]>;
  /** How the lines of documents are laid out, in the order asked for. */
  layouts(documents: readonly string[]): Promise<readonly Layout[]>;
  /** The words of occurrences with their surroundings, in the order asked for. */
  hits(wanted: readonly Located[]): Promise<readonly Hit[]>;
}
