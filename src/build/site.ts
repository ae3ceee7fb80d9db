import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleCorpus } from '#core/corpus/assemble.ts';
import { datasetFrom, type Dataset } from '#core/dataset/dataset.ts';
import { figureDiagnostics } from '#core/dataset/figure-diagnostics.ts';
import { observationsFromCorpus } from '#core/dataset/observations.ts';
import { compareWithSource, type FidelityReport } from '#core/fidelity/compare.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '#core/model/diagnostic.ts';
import { checkCorpus } from '#core/rules/index.ts';
import { visibleCharacters } from '#core/rules/visible-characters.ts';
import { cachedChapterParser } from './chapter-cache.ts';
import { readContent } from './read-content.ts';

/** Everything the pages, exports and checks are made from. */
export interface Site {
  readonly corpus: Corpus;
  readonly dataset: Dataset;
  readonly fidelity: readonly FidelityReport[];
  /** Mistakes in the content; a build stops if there are any. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `content/` and derives the whole site from it.
 * @param root the project's folder, with `content/` and `seeds/`
 */
export function readSite(root: string): Site {
  const content = readContent(root);
  const parse = cachedChapterParser(path.join(root, '.cache/chapters'));
  const { corpus, diagnostics } = assembleCorpus(content.files, parse);
  const resolved = observationsFromCorpus(corpus);
  const fidelity = fidelityReports(root, corpus);
  return {
    corpus,
    dataset: datasetFrom(corpus, resolved.observations),
    fidelity,
    diagnostics: [
      ...content.diagnostics,
      ...visibleCharacters(content.files),
      ...diagnostics,
      ...checkCorpus(corpus),
      ...figureDiagnostics(resolved),
      ...fidelity.flatMap((report) => report.diagnostics),
    ].toSorted(compareDiagnostics),
  };
}

function fidelityReports(root: string, { documents, tasks }: Corpus): FidelityReport[] {
  return documents.map((document) => {
    const own = tasks.filter((task) => task.document === document.id);
    return compareWithSource(document, own, readSeed(root, document.meta.source.file));
  });
}

/** A source that is not there reads as empty: the comparison then says what is missing. */
function readSeed(root: string, file: string): string {
  try {
    return readFileSync(path.join(root, 'seeds', path.basename(file)), 'utf8');
  } catch {
    return '';
  }
}

let current: Site | undefined;

/** The site of this build, read once. */
export function site(): Site {
  current ??= readSite(process.cwd());
  return current;
}

/** Forgets what was read, so that the dev server shows an edited file. */
export function forgetSite(): void {
  current = undefined;
}
