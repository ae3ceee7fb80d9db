import { placesIn, scannedDocument } from '#core/search/places.ts';
import { answer } from '../child/answer.ts';
import { storedCorpus } from './corpus/stored-corpus.ts';

export interface TruthTask {
  readonly corpus: string;
  readonly keys: readonly string[];
}

/** For each key the documents in which it stands, with the number of occurrences and of paragraphs. */
export type Truth = readonly (readonly (readonly [
  document: number,
  occurrences: number,
  paragraphs: number,
])[])[];

answer(({ corpus, keys }: TruthTask): Truth => {
  const counts = keys.map((): [number, number, number][] => []);
  let number = 0;
  for (const { about, parts } of storedCorpus(corpus)) {
    const document = scannedDocument(about, parts);
    for (const [index, key] of keys.entries()) {
      const places = placesIn(document, key);
      if (places.length === 0) continue;
      counts[index]?.push([number, places.length, new Set(places.map(({ line }) => line)).size]);
    }
    number += 1;
  }
  return counts;
});
