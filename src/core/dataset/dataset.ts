import type { Corpus } from '../model/corpus.ts';
import type { Observation } from '../model/observation.ts';
import { comparisonOf } from './comparison.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { seriesFromObservations, type Series } from './series.ts';

/** All that is derived from the corpus; a pure function of it. */
export interface Dataset {
  readonly observations: readonly Observation[];
  readonly series: readonly Series[];
  /** Every indicator over every district. */
  readonly comparison: readonly ComparisonRow[];
}

/** The dataset of a corpus and its observations. */
export function datasetFrom(corpus: Corpus, observations: readonly Observation[]): Dataset {
  return {
    observations,
    series: seriesFromObservations(observations),
    comparison: comparisonOf(
      [...corpus.indicators.values()],
      corpus.districts,
      corpus.documents,
      observations,
    ),
  };
}
