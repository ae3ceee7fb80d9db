import path from 'node:path';
import { told } from '../child/run-child.ts';
import type { Base } from './corpus/base-documents.ts';
import { simulatedDocuments } from './corpus/simulated.ts';
import { storeCorpus, type CorpusSize } from './corpus/stored-corpus.ts';
import { queriesFor, type Query } from './queries.ts';
import type { Truth, TruthTask } from './truth.ts';

/** Documents of so many districts, what is asked of them, and the right answers. */
export interface Scale {
  readonly districts: number;
  /** How many times as many as there really are. */
  readonly factor: number;
  readonly size: CorpusSize;
  /** The folder of the documents. */
  readonly corpus: string;
  /** A folder for what is built from them. */
  readonly work: string;
  readonly queries: readonly Query[];
  readonly truth: Truth;
}

export async function prepareScale(
  base: Base,
  districts: number,
  seed: number,
  folder: string,
): Promise<Scale> {
  const corpus = path.join(folder, 'corpus');
  const size = storeCorpus(corpus, simulatedDocuments(base, districts, seed));
  const queries = queriesFor(corpus, base.terms, seed);
  const { result: truth } = await told<Truth>(new URL('truth.ts', import.meta.url), {
    corpus,
    keys: queries.map(({ key }) => key),
  } satisfies TruthTask);
  const factor = districts / base.districts.length;
  return { districts, factor, size, corpus, work: path.join(folder, 'work'), queries, truth };
}
