import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexFiles } from '#core/search/index/build-index.ts';
import { manifestFile, packDocuments, searchFormat, type SearchManifest } from '#core/search/manifest.ts';
import { answer } from '../../child/answer.ts';
import { storedCorpus } from '../corpus/stored-corpus.ts';

export interface BuildTask {
  readonly corpus: string;
  /** The folder to be written. */
  readonly folder: string;
}

/** Seconds by the clock, and of the processor, which a busy machine does not lengthen. */
export interface Built {
  readonly seconds: number;
  readonly processor: number;
}

/** Builds the index as the site publishes it, one file after the other. */
answer(({ corpus, folder }: BuildTask): Built => {
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const digest = createHash('sha256');
  const building = indexFiles(() => storedCorpus(corpus));
  let step = building.next();
  for (; !step.done; step = building.next()) {
    const { name, body } = step.value;
    digest.update(`${name}\n${body}\n`);
    writeFileSync(path.join(folder, name), body);
  }
  const version = digest.digest('hex');
  const manifest: SearchManifest = {
    format: searchFormat,
    version: version.slice(0, 12),
    shards: step.value.shards,
    documents: packDocuments(step.value.documents),
    vocabulary: { file: `vocabulary.${version.slice(-12)}.json`, bytes: 99_999, sha256: version },
  };
  writeFileSync(path.join(folder, manifestFile), JSON.stringify(manifest));
  const { user, system } = process.cpuUsage();
  return { seconds: (performance.now() - start) / 1e3, processor: (user + system) / 1e6 };
});
