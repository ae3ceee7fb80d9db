import { comparedPlans } from '#core/dataset/compared-plans.ts';
import { linesByDocument } from '#core/exports/plain-text.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { DocumentId } from '#core/model/ids.ts';
import { documentReuse, type DocumentReuse } from '#core/reuse/document-reuse.ts';
import { namesOfCorpus } from '#core/words/names-of-corpus.ts';
import { planKeyness, type KeyTerm } from '#core/words/plan-keyness.ts';

/** What the build works out of the words of a corpus. */
export interface WordStatistics {
  /** Of each compared plan, the most distinctive first. */
  readonly keyTerms: ReadonlyMap<DocumentId, readonly KeyTerm[]>;
  /** What each document shares with others. */
  readonly reuse: ReadonlyMap<DocumentId, DocumentReuse>;
}

function statisticsOf(corpus: Corpus): WordStatistics {
  const lines = linesByDocument(corpus);
  const plans = comparedPlans(corpus.documents).map(({ id }) => [id, lines.get(id) ?? []] as const);
  return { keyTerms: planKeyness(plans, namesOfCorpus(corpus)), reuse: documentReuse([...lines]) };
}

const known = new WeakMap<Corpus, WordStatistics>();

/** The word statistics of this build's corpus, made once. */
export function wordStatistics(corpus: Corpus): WordStatistics {
  const statistics = known.get(corpus) ?? statisticsOf(corpus);
  known.set(corpus, statistics);
  return statistics;
}
