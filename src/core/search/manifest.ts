import type { searchFormat } from './shard.ts';

/** A file of the index: its name changes with its bytes, so it may be kept for ever. */
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

/** The one file of the index with a fixed name: it says which files belong together. */
export interface SearchManifest {
  readonly format: typeof searchFormat;
  /** Changes when any file of the index changes. */
  readonly version: string;
  /** In order of presentation. */
  readonly documents: readonly (SearchedDocument & IndexFile)[];
  readonly vocabulary: IndexFile;
}

/** The manifest's name under `search-data/`. */
export const manifestFile = 'manifest.json';
