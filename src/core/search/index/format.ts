/** Lines of a document whose text stands in one file. */
export const linesInPiece = 32;

/** Documents whose layouts, and whose corrected lines, stand in one file. */
export const documentsInGroup = 16;

/** A file of grams with the places where they stand. */
export interface GramShard {
  /** Pairs of characters, one after the other; then, apart, single characters. */
  readonly pairs: string;
  readonly singles: string;
  /** The postings of pairs and singles in this order, separated by spaces. */
  readonly postings: string;
  /** Grams too frequent to stand here with others, by their characters. */
  readonly heavy: Readonly<Record<string, HeavyGram>>;
}

/** A gram whose postings stand in files of their own. */
export interface HeavyGram {
  /** Its number in the shard. */
  readonly number: number;
  /** For each document in which it stands its distance from the one before, occurrences and paragraphs. */
  readonly counts: string;
  /** The first document of each part, as its distance from that of the part before. */
  readonly firsts: string;
}

/** Text files of the index, by what they hold. */
export const fileOf = {
  shard: (shard: number) => `g${shard}.json`,
  /** A part of a gram that is too frequent to stand in its shard with others. */
  part: (shard: number, heavy: number, part: number) => `g${shard}-${heavy}-${part}.json`,
  piece: (document: number, piece: number) => `t${document}-${piece}.json`,
  layouts: (group: number) => `l${group}.json`,
  readings: (group: number) => `r${group}.json`,
} as const;
