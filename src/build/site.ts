import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleCorpus } from '#core/corpus/assemble.ts';
import { locator, type Locate } from '#core/corpus/locate.ts';
import { datasetFrom, type Dataset } from '#core/dataset/dataset.ts';
import { figureDiagnostics } from '#core/dataset/figure-diagnostics.ts';
import { observationsFromCorpus } from '#core/dataset/observations.ts';
import { compareWithSource, type FidelityReport } from '#core/fidelity/compare.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { compareDiagnostics, type Diagnostic, type Place } from '#core/model/diagnostic.ts';
import type { PlanDocument } from '#core/model/document.ts';
import { checkCorpus } from '#core/rules/index.ts';
import { visibleCharacters } from '#core/rules/visible-characters.ts';
import { cachedChapterParser } from './chapter-cache.ts';
import { contentStamp, readContent } from './read-content.ts';

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
  const locate = locator(content.files);
  const fidelity = fidelityReports(root, corpus, locate);
  const inFiles = [...content.diagnostics, ...visibleCharacters(content.files), ...diagnostics];
  return {
    corpus,
    dataset: datasetFrom(corpus, resolved.observations),
    fidelity,
    diagnostics: [
      ...inFiles,
      ...checkCorpus(corpus, locate),
      ...figureDiagnostics(resolved),
      ...fidelityDiagnostics(fidelity, inFiles),
    ].toSorted(compareDiagnostics),
  };
}

function fidelityReports(root: string, { documents, tasks }: Corpus, locate: Locate): FidelityReport[] {
  return documents.map((document) => {
    const { file } = document.meta.source;
    const source = readSeed(root, file);
    if (source === undefined) return missingSource(document, locate(document.front.file, file));
    const own = tasks.filter((task) => task.document === document.id);
    return compareWithSource(document, own, source, locate);
  });
}

function readSeed(root: string, file: string): string | undefined {
  const seed = path.join(root, 'seeds', path.basename(file));
  return existsSync(seed) ? readFileSync(seed, 'utf8') : undefined;
}

function missingSource({ id, meta }: PlanDocument, place: Place): FidelityReport {
  const complaint = {
    rule: 'missing-source',
    found: `no file seeds/${meta.source.file}`,
    expected: 'the document’s source',
  };
  return {
    document: id,
    characters: 0,
    omitted: 0,
    corrections: 0,
    unexplained: 0,
    diagnostics: [{ place, ...complaint }],
  };
}

/** A file that could not be read whole differs from its source for that reason alone. */
function fidelityDiagnostics(
  reports: readonly FidelityReport[],
  inFiles: readonly Diagnostic[],
): Diagnostic[] {
  const unread = new Set(inFiles.map(({ place }) => path.dirname(place.file)));
  return reports
    .flatMap((report) => report.diagnostics)
    .filter(({ place, rule }) => rule !== 'fidelity' || !unread.has(path.dirname(place.file)));
}

let current: { readonly stamp: string; readonly site: Site } | undefined;

/** The site of this build, read once; while the dev server runs, read again when the content has changed. */
export function site(): Site {
  const root = process.cwd();
  const stamp = import.meta.env?.DEV ? contentStamp(root) : '';
  if (current?.stamp !== stamp) current = { stamp, site: readSite(root) };
  return current.site;
}
