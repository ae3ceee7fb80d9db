/** Raised when the form of the files changes, so that a page of an older version notices. */
export const searchFormat = 3;

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

/** A document of the index. */
export interface IndexedDocument extends SearchedDocument {
  /** Lines of its plain text. */
  readonly lines: number;
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

/** Documents as a text, one a line; ids and names of districts have no spaces. */
export function packDocuments(documents: readonly IndexedDocument[]): string {
  return documents
    .map(({ document, district, characters, lines }) => [document, district, characters, lines].join(' '))
    .join('\n');
}

/** The documents of a manifest. */
export function unpackDocuments(text: string): IndexedDocument[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [document = '', district = '', characters = '', lines = ''] = line.split(' ');
    return { document, district, characters: Number(characters), lines: Number(lines) };
  });
}
