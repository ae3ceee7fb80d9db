import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexSource } from '#core/search/index/build-index.ts';
import { packLayout, unpackLayout, type PackedLayout } from '#core/search/index/packed-layout.ts';
import type { SearchedDocument } from '#core/search/manifest.ts';
import { packParts } from '#core/search/pack.ts';
import { partsOfShard, type TextShard } from '#core/search/shard.ts';

interface StoredDocument {
  readonly about: SearchedDocument;
  readonly shard: TextShard;
  readonly layout: PackedLayout;
}

/** What a corpus is made of. */
export interface CorpusSize {
  readonly documents: number;
  readonly paragraphs: number;
  readonly characters: number;
}

/** Writes documents into a folder, one a file, and says how much they are. */
export function storeCorpus(folder: string, documents: Iterable<IndexSource>): CorpusSize {
  mkdirSync(folder, { recursive: true });
  let size: CorpusSize = { documents: 0, paragraphs: 0, characters: 0 };
  for (const { about, parts, layout } of documents) {
    const stored: StoredDocument = { about, shard: packParts(parts), layout: packLayout(layout) };
    writeFileSync(path.join(folder, fileOf(size.documents)), JSON.stringify(stored));
    size = {
      documents: size.documents + 1,
      paragraphs: size.paragraphs + layout.groups.length,
      characters: size.characters + about.characters,
    };
  }
  return size;
}

/** The documents of a folder in their order, read one by one. */
export function* storedCorpus(folder: string): Generator<IndexSource> {
  const documents = storedDocuments(folder);
  for (let number = 0; number < documents; number++) yield storedDocument(folder, number);
}

export function storedDocuments(folder: string): number {
  return readdirSync(folder).length;
}

export function storedDocument(folder: string, number: number): IndexSource {
  const text = readFileSync(path.join(folder, fileOf(number)), 'utf8');
  const { about, shard, layout } = JSON.parse(text) as StoredDocument;
  return { about, parts: partsOfShard(shard), layout: unpackLayout(layout) };
}

function fileOf(number: number): string {
  return `${String(number)}.json`;
}
