/** Lines of a document whose text stands in one file. */
export const linesInPiece = 16;

/** Documents whose layouts, and whose corrected lines, stand in one file. */
export const documentsInGroup = 16;

/** So many characters from a gram’s first on are known of each of its places: the gram’s own and those that follow. */
export const knownLength = 6;

/** Stands between the texts of two grams; like the line break, which ends a line’s key, in no key. */
export const separator = '\r';

/** A file of grams with the places where they stand. */
export interface GramShard {
  /** Pairs of characters, one after the other; then, apart, single characters. */
  readonly pairs: string;
  readonly singles: string;
  /** The postings of pairs and singles in this order, separated by spaces. */
  readonly postings: string;
  /** For each pair the characters that follow it at each place, up to `knownLength`, line breaks past the line’s end. */
  readonly following: string;
  /** Grams too frequent to stand here with others, by their characters. */
  readonly frequent: Readonly<Record<string, FrequentGram>>;
}

/** A gram whose postings stand in files of their own. */
export interface FrequentGram {
  /** In which documents it stands, and how often. */
  readonly counts: string;
  /** The first document of each part, as its distance from that of the part before. */
  readonly firsts: string;
  /** Of a pair: the first rest in each of its files of longer strings. */
  readonly rests: string;
}

/**
 * A file of strings that begin with a frequent pair, told by the rest behind it. A string stands here where the same
 * without its last character is frequent: with its postings, or if it is frequent itself, with its counts.
 */
export interface StringFile {
  readonly rests: string;
  /** For each rest, separated by spaces. */
  readonly postings: string;
  /** For each rest shorter than `knownLength` with its pair, as in a shard. */
  readonly following: string;
  readonly frequentRests: string;
  /** For each frequent rest, separated by spaces. */
  readonly counts: string;
}

/** Text files of the index, by what they hold. */
export const fileOf = {
  shard: (shard: number) => `g${shard}.json`,
  /** Postings of a frequent gram in some documents. */
  part: (gram: string, part: number) => `p${codesOf(gram)}-${part}.json`,
  /** Longer strings that begin with a frequent pair. */
  strings: (pair: string, file: number) => `s${codesOf(pair)}-${file}.json`,
  piece: (document: number, piece: number) => `t${document}-${piece}.json`,
  layouts: (group: number) => `l${group}.json`,
  readings: (group: number) => `r${group}.json`,
} as const;

/** The characters of a gram as they may stand in the name of a file. */
function codesOf(gram: string): string {
  return Array.from({ length: gram.length }, (_, unit) => gram.charCodeAt(unit).toString(16)).join('.');
}
