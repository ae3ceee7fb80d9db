import { NumberReader, textOfNumbers } from './index/numbers.ts';

/** Raised when the form of the files changes, so that a page of an older version notices. */
export const searchFormat = 5;

/** A file whose name changes with its bytes, so that it may be kept for ever. */
export interface IndexFile {
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A document that can be searched. */
export interface SearchedDocument {
  readonly document: string;
  readonly district: string;
  /** Characters without white space: what frequencies are counted against. */
  readonly characters: number;
}

/**
 * The one file of the index with a fixed name. The others stand in a folder named by the version, which changes with
 * every byte of them: files of two builds are never mixed, and any may be kept for ever.
 */
export interface SearchManifest {
  readonly format: typeof searchFormat;
  readonly version: string;
  /** Number of the files of grams. */
  readonly shards: number;
  /** In order of presentation, as `packDocuments` writes them. */
  readonly documents: string;
  readonly vocabulary: IndexFile;
}

/** The manifest's name under `search-data/`. */
export const manifestFile = 'manifest.json';

/** Between what stands in a packed text: ids and names of districts have no spaces, and none a line break. */
const [between, lineEnd] = [' ', '\n'];

/**
 * Documents as a text of four lines, apart by what they say, which compresses to half as much: the districts, empty
 * where it is the one before; what ids add to their district; for each document which of these; its characters.
 */
export function packDocuments(documents: readonly SearchedDocument[]): string {
  const tailOf = ({ document, district }: SearchedDocument) =>
    document.startsWith(district) ? document.slice(district.length) : `=${document}`;
  const tails = [...new Set(documents.map(tailOf))];
  const districts = documents.map(({ district }, index) =>
    district === documents[index - 1]?.district ? '' : district,
  );
  return [
    districts.join(between),
    tails.join(between),
    textOfNumbers(documents.map((document) => tails.indexOf(tailOf(document)))),
    textOfNumbers(documents.map(({ characters }) => characters)),
  ].join(lineEnd);
}

/** The documents of a manifest. */
export function unpackDocuments(text: string): SearchedDocument[] {
  const [districts = '', tails = '', kinds = '', characters = ''] = text.split(lineEnd);
  const known = tails.split(between);
  const lengths = [...new NumberReader(characters)];
  const names = districts.split(between);
  let district = '';
  return [...new NumberReader(kinds)].map((kind, index) => {
    district = names[index] || district;
    const tail = known[kind] ?? '';
    const document = tail.startsWith('=') ? tail.slice(1) : `${district}${tail}`;
    return { document, district, characters: lengths[index] ?? 0 };
  });
}
