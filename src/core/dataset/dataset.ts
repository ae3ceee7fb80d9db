import type { Corpus } from '../model/corpus.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { comparedPlans } from './compared-plans.ts';
import { comparisonOf } from './comparison.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { seriesFromObservations, type Series } from './series.ts';
import { yearTargetsFrom } from './year-targets.ts';

/** All that is derived from the corpus; a pure function of it. */
export interface Dataset {
  /** Of all documents. */
  readonly observations: readonly Observation[];
  /** Of the compared plans. */
  readonly series: readonly Series[];
  /** Every indicator over every district, from the compared plans. */
  readonly comparison: readonly ComparisonRow[];
  /** What task breakdowns set for their year; no part of series and comparison. */
  readonly yearTargets: ReadonlyMap<IndicatorId, readonly Observation[]>;
}

/** The dataset of a corpus and its observations. */
export function datasetFrom(corpus: Corpus, observations: readonly Observation[]): Dataset {
  const plans = comparedPlans(corpus.documents);
  const ids = new Set(plans.map(({ id }) => id));
  const compared = observations.filter(({ document }) => ids.has(document));
  return {
    observations,
    series: seriesFromObservations(compared),
    comparison: comparisonOf([...corpus.indicators.values()], corpus.districts, plans, compared),
    yearTargets: yearTargetsFrom(corpus.documents, observations),
  };
}
