import type { Target } from '../address.ts';
import type { ComparisonRow } from '../dataset/comparison-row.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { Reuse } from '../reuse/document-reuse.ts';
import type { Line } from '../text/plain.ts';
import type { KeyTerm } from '../words/plan-keyness.ts';

/** What the public tables are filled from. */
export interface ExportSource {
  readonly corpus: Corpus;
  readonly observations: readonly Observation[];
  /** Every indicator over every district. */
  readonly comparison: readonly ComparisonRow[];
  readonly findings: readonly Finding[];
  /** What each plan says more, and less, than the others. */
  readonly keyTerms: readonly KeyTerm[];
  /** Passages that documents share, seen from each. */
  readonly reuse: readonly Reuse[];
  /** The plain text of each document. */
  readonly lines: ReadonlyMap<DocumentId, readonly Line[]>;
  /** SHA-256 of the published source files, lower-case hexadecimal, by file name in `seeds/`. */
  readonly sourceHashes: ReadonlyMap<string, string>;
  /** The address that stands in a `url` column. */
  readonly address: (target: Target) => string;
}
