import { nothingBroken, type Broken } from '../corpus/broken-names.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Observation } from '../model/observation.ts';
import { unitTable } from '../quantity/units.ts';
import type { FigureSite } from './figure-site.ts';
import { figureSites } from './figure-sites.ts';
import type { Problem } from './figure-problem.ts';
import { resolveFigure, type Vocabulary } from './resolve-figure.ts';
import { taskSites } from './task-sites.ts';

export interface ResolvedCorpus {
  /** In the order of documents and text. */
  readonly observations: readonly Observation[];
  readonly problems: readonly { readonly site: FigureSite; readonly problem: Problem }[];
}

/**
 * All figures of the corpus to observations. A figure that a document leaves out (—) is no observation.
 * @param broken vocabulary that could not be read, of which figures are not to be blamed
 */
export function observationsFromCorpus(corpus: Corpus, broken: Broken = nothingBroken): ResolvedCorpus {
  const vocabulary: Vocabulary = { indicators: corpus.indicators, units: unitTable(corpus.units), broken };
  const tasks = Map.groupBy(corpus.tasks, ({ document }) => document);
  const resolved = corpus.documents
    .flatMap((document) => [
      ...figureSites(document),
      ...(tasks.get(document.id) ?? []).flatMap((task) => taskSites(document, task)),
    ])
    .map((site) => ({ site, ...resolveFigure(site, vocabulary) }));
  return {
    observations: resolved.flatMap(({ observations }) => observations),
    problems: resolved.flatMap(({ site, problems }) => problems.map((problem) => ({ site, problem }))),
  };
}
