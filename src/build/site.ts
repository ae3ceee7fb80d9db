import path from 'node:path';
import { assembleCorpus } from '#core/corpus/assemble.ts';
import { datasetFrom, type Dataset } from '#core/dataset/dataset.ts';
import { figureDiagnostics } from '#core/dataset/figure-diagnostics.ts';
import { observationsFromCorpus } from '#core/dataset/observations.ts';
import type { FidelityReport } from '#core/fidelity/compare.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '#core/model/diagnostic.ts';
import { checkCorpus } from '#core/rules/index.ts';
import { checkManifest } from '#core/rules/manifest.ts';
import { visibleCharacters, withPlainLineEnds } from '#core/rules/visible-characters.ts';
import { cachedChapterParser } from './chapter-cache.ts';
import { fidelityReports } from './fidelity.ts';
import { readContent, stampOf } from './read-content.ts';
import { readSeeds } from './read-seeds.ts';

/** Everything the pages, exports and checks are made from. */
export interface Site {
  readonly corpus: Corpus;
  readonly dataset: Dataset;
  readonly fidelity: readonly FidelityReport[];
  /** Mistakes in the content and its sources; a build stops if there are any. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The folders a site is read from. */
export const sourceFolders = ['content', 'seeds'] as const;

/**
 * Reads `content/` and `seeds/` and derives the whole site from them.
 * @param root the project's folder
 */
export function readSite(root: string): Site {
  const content = readContent(root);
  const seeds = readSeeds(root);
  const parse = cachedChapterParser(path.join(root, '.cache/chapters'));
  const assembled = assembleCorpus(content.files.map(withPlainLineEnds), content.unread, parse);
  const { corpus } = assembled;
  const resolved = observationsFromCorpus(corpus, assembled.broken);
  const fidelity = fidelityReports(assembled, seeds.files);
  return {
    corpus,
    dataset: datasetFrom(corpus, resolved.observations),
    fidelity,
    diagnostics: [
      ...content.diagnostics,
      ...visibleCharacters(content.files),
      ...assembled.diagnostics,
      ...checkCorpus(corpus, assembled),
      ...figureDiagnostics(resolved),
      ...fidelity.flatMap((report) => report.diagnostics),
      ...checkManifest(seeds.manifest, seeds.files, assembled),
    ].toSorted(compareDiagnostics),
  };
}

let current: { readonly stamp: string; readonly site: Site } | undefined;

/** The site of this build, read once; while the dev server runs, read again when its sources have changed. */
export function site(): Site {
  const root = process.cwd();
  const stamp = import.meta.env?.DEV ? stampOf(root, sourceFolders) : '';
  if (current?.stamp !== stamp) current = { stamp, site: readSite(root) };
  return current.site;
}
