import type { Layout } from '../layout.ts';
import type { SearchedDocument } from '../manifest.ts';
import type { ShardPart } from '../shard.ts';
import { DocumentFiles } from './document-files.ts';
import { gramFiles } from './gram-shards.ts';
import { indexLinesOf } from './index-lines.ts';
import { IndexTextWriter } from './index-text.ts';
import type { PackedReadings } from './reading-maps.ts';

/** A document to be indexed. */
export interface IndexSource {
  readonly about: SearchedDocument;
  readonly parts: readonly ShardPart[];
  readonly layout: Layout;
}

/** A file of the index: its name in the folder of the version, and what it holds as JSON. */
export interface IndexPart {
  readonly name: string;
  readonly body: string;
}

/** What the manifest says of an index besides its version. */
export interface IndexSummary {
  readonly documents: readonly SearchedDocument[];
  readonly shards: number;
}

/** Sizes in occurrences, which take two or three bytes each when they are sent. */
export interface IndexSettings {
  /** Of a file of grams: small files cost readers less, large ones servers. */
  readonly shardSize: number;
  readonly mostShards: number;
  /** A string with more occurrences is frequent: it is counted beforehand and its places stand in files of their own. */
  readonly heavySize: number;
  /** Of a file with the places of a frequent gram in some documents. */
  readonly partSize: number;
  /** Of a file with strings that begin with a frequent pair. */
  readonly stringsSize: number;
}

export const indexSettings: IndexSettings = {
  shardSize: 1_400,
  mostShards: 16_384,
  heavySize: 2_500,
  partSize: 14_000,
  stringsSize: 4_500,
};

/**
 * The files of an index, one after the other. Of a country their texts are held in memory as characters, and an order
 * of their places: six bytes a character.
 * @param sources the documents in order of presentation; asked for once
 * @returns when all files are given, what the manifest says of them
 */
export function* indexFiles(
  sources: () => Iterable<IndexSource>,
  settings = indexSettings,
): Generator<IndexPart, IndexSummary> {
  const documents: SearchedDocument[] = [];
  const readings: (readonly PackedReadings[])[] = [];
  const text = new IndexTextWriter();
  const files = new DocumentFiles();
  for (const source of sources()) {
    const { lines, corrected } = indexLinesOf(source.parts.flatMap((part) => part.lines));
    text.add(lines);
    documents.push(source.about);
    readings.push(corrected);
    yield* files.add(source, corrected);
  }
  yield* files.rest();
  const shards = yield* gramFiles(text.end(), readings, settings);
  return { documents, shards };
}
