import type { Diagnostic } from '../model/diagnostic.ts';
import { placeIn } from '../model/document.ts';
import type { ResolvedCorpus } from './observations.ts';

/** What is wrong with marked figures, at their places. */
export function figureDiagnostics({ problems }: ResolvedCorpus): Diagnostic[] {
  return problems.map(({ site, problem }) => ({ place: placeIn(site.chapter, site.at), ...problem }));
}
