import { createHash } from 'node:crypto';
import { indexFiles, type IndexPart, type IndexSource } from '#core/search/index/build-index.ts';
import { layoutOf } from '#core/search/layout-of.ts';
import { manifestFile, packDocuments, searchFormat, type SearchManifest } from '#core/search/manifest.ts';
import { charactersOfShard, partsOfDocument, shardOfDocument } from '#core/search/pack.ts';
import { vocabularyOf } from '#core/search/vocabulary.ts';
import { correctedReading } from '#core/text/readings.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { documentsInOrder } from './pages/documents.ts';
import { nameDigits, publishedFile, type PublishedFile } from './published-file.ts';

/** The search index of a corpus: the manifest, and all files by their names under `search-data/`. */
export interface SearchIndex {
  readonly manifest: SearchManifest;
  readonly files: readonly PublishedFile[];
}

/** The search index of a corpus: grams and texts of its documents, the vocabulary, and the manifest over them. */
export function searchIndexFrom(corpus: Corpus): SearchIndex {
  const sources = documentsInOrder(corpus).map((document): IndexSource => {
    const tasks = corpus.tasks.filter((task) => task.document === document.id);
    return {
      about: {
        document: document.id,
        district: document.meta.district,
        characters: charactersOfShard(shardOfDocument(document, tasks)),
      },
      parts: partsOfDocument(document, tasks),
      layout: layoutOf(document, tasks),
    };
  });
  const parts: IndexPart[] = [];
  const digest = createHash('sha256');
  const building = indexFiles(() => sources);
  let step = building.next();
  for (; !step.done; step = building.next()) {
    parts.push(step.value);
    digest.update(`${step.value.name}\n${step.value.body}\n`);
  }
  const version = digest.digest('hex').slice(0, nameDigits);
  const vocabulary = vocabularyFile(corpus, sources);
  const manifest: SearchManifest = {
    format: searchFormat,
    version,
    shards: step.value.shards,
    documents: packDocuments(step.value.documents),
    vocabulary: vocabulary.about,
  };
  return {
    manifest,
    files: [
      ...parts.map(({ name, body }) => ({ name: `${version}/${name}`, body })),
      vocabulary.file,
      { name: manifestFile, body: JSON.stringify(manifest) },
    ],
  };
}

function vocabularyFile(corpus: Corpus, sources: readonly IndexSource[]) {
  // A slip of the source is no term: what is suggested is the corrected reading.
  const texts = sources.flatMap(({ parts }) =>
    parts.flatMap(({ lines }) => lines.map((line) => correctedReading(line).text)),
  );
  return publishedFile('vocabulary', vocabularyOf(texts, namesIn(corpus)));
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
    ...governmentUnits.map(({ name, aliases }) => [name.zh, ...aliases]),
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
