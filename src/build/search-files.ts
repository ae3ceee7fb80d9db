import { createHash } from 'node:crypto';
import { manifestFile, type IndexFile, type SearchManifest } from '#core/search/manifest.ts';
import { charactersOfShard, shardOfDocument } from '#core/search/pack.ts';
import { partsOfShard, searchFormat } from '#core/search/shard.ts';
import { vocabularyOf } from '#core/search/vocabulary.ts';
import { correctedReading } from '#core/text/readings.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { documentsInOrder } from './pages/documents.ts';
import { nameDigits, publishedFile, type PublishedFile } from './published-file.ts';

export interface SearchIndex {
  readonly manifest: SearchManifest;
  /** The files under `search-data/`. */
  readonly files: readonly PublishedFile[];
}

/** The search index of a corpus: a text a document, the vocabulary, and the manifest that names them. */
export function searchIndexFrom(corpus: Corpus): SearchIndex {
  const files: PublishedFile[] = [];
  const publish = (stem: string, value: unknown): IndexFile => {
    const { file, about } = publishedFile(stem, value);
    files.push(file);
    return about;
  };
  const shards = documentsInOrder(corpus).map((document) => ({
    document,
    shard: shardOfDocument(
      document,
      corpus.tasks.filter((task) => task.document === document.id),
    ),
  }));
  const documents = shards.map(({ document, shard }) => ({
    document: document.id,
    district: document.meta.district,
    characters: charactersOfShard(shard),
    ...publish(document.id, shard),
  }));
  // A slip of the source is no term: what is suggested is the corrected reading.
  const texts = shards.flatMap(({ shard }) =>
    partsOfShard(shard).flatMap(({ lines }) => lines.map((line) => correctedReading(line).text)),
  );
  const vocabulary = publish('vocabulary', vocabularyOf(texts, namesIn(corpus)));
  const version = createHash('sha256')
    .update(files.map(({ name }) => name).join('\n'))
    .digest('hex');
  const manifest: SearchManifest = {
    format: searchFormat,
    version: version.slice(0, nameDigits),
    documents,
    vocabulary,
  };
  return { manifest, files: [...files, { name: manifestFile, body: JSON.stringify(manifest) }] };
}

/** Names that the content gives to things, those of one thing together; in English those of headline indicators. */
function namesIn({ documents, indicators, districts, themes, governmentUnits }: Corpus): string[][] {
  return [
    ...[...indicators.values()].map(({ name, aliases, headline }) => [
      name.zh,
      ...(headline ? [name.en] : []),
      ...aliases,
    ]),
    ...districts.flatMap(({ name, short }) => [[name.zh, short, name.en], [`${name.zh}人民政府`]]),
    ...documents.map(({ meta }) => [meta.issuer]),
    ...governmentUnits.map(({ name, aliases }) => [name, ...aliases]),
    ...themes.flatMap(({ name, terms }) => [[name.zh, name.en], ...terms.map((term) => [term])]),
  ];
}

const known = new WeakMap<Corpus, SearchIndex>();

/** The search index of this build's corpus, made once. */
export function searchIndex(corpus: Corpus): SearchIndex {
  const index = known.get(corpus) ?? searchIndexFrom(corpus);
  known.set(corpus, index);
  return index;
}
