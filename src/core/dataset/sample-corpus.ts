import type { Corpus } from '../model/corpus.ts';
import { sampleIndicator } from './sample-observations.ts';

/** A corpus of what is given, of which everything else is empty. */
export function sampleCorpus(own: Partial<Corpus>): Corpus {
  return {
    districts: [],
    documents: [],
    indicators: new Map([[sampleIndicator.id, sampleIndicator]]),
    themes: [],
    themeGroups: [],
    codingRounds: [],
    units: [],
    governmentUnits: [],
    termNames: [],
    properNames: [],
    tasks: [],
    relations: [],
    declared: [],
    ...own,
  };
}
