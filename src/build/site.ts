import path from 'node:path';
import { declaredDiagnostics } from '#core/checks/declared-diagnostics.ts';
import { findingsOf } from '#core/checks/findings.ts';
import { rowsWithFindings } from '#core/compare/rows-with-findings.ts';
import { assembleCorpus } from '#core/corpus/assemble.ts';
import { documentOfPath } from '#core/corpus/content-path.ts';
import { datasetFrom, type Dataset } from '#core/dataset/dataset.ts';
import { figureDiagnostics } from '#core/dataset/figure-diagnostics.ts';
import { observationsFromCorpus } from '#core/dataset/observations.ts';
import type { FidelityReport } from '#core/fidelity/compare.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { Finding } from '#core/model/finding.ts';
import { compareDiagnostics, type Diagnostic } from '#core/model/diagnostic.ts';
import { checkCorpus } from '#core/rules/index.ts';
import { checkManifest } from '#core/rules/manifest.ts';
import { unusedVocabulary } from '#core/rules/unused-vocabulary.ts';
import { hasHardSpace, visibleCharacters, withoutHidden } from '#core/rules/visible-characters.ts';
import { cachedChapterParser } from './chapter-cache.ts';
import { fidelityReports } from './fidelity.ts';
import { printedContents } from './printed-contents.ts';
import { readContent, stampOf } from './read-content.ts';
import { readSeeds, type ReadSeed } from './read-seeds.ts';

/** Everything the pages, exports and checks are made from. */
export interface Site {
  readonly corpus: Corpus;
  readonly dataset: Dataset;
  readonly fidelity: readonly FidelityReport[];
  /** What checks found, by documents. */
  readonly findings: readonly Finding[];
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
  const assembled = assembleCorpus(content.files.map(withoutHidden), content.unread, parse);
  const { corpus } = assembled;
  const resolved = observationsFromCorpus(corpus, assembled.broken);
  const fidelity = fidelityReports(assembled, seeds.files);
  const { observations } = resolved;
  const contents = printedContents(corpus.documents, seeds.files);
  const dataset = datasetFrom(corpus, observations);
  const findings = findingsOf({ observations, corpus, contents });
  const mistakes = [
    ...content.diagnostics,
    ...assembled.diagnostics,
    ...checkCorpus(corpus, assembled),
    ...figureDiagnostics(resolved),
  ];
  // A mistake in a document or an indicator may be what keeps another indicator from being used.
  const mayMislead = mistakes.some(({ place }) =>
    /^content\/(?:documents|indicators|tasks)/.test(place.file),
  );
  return {
    corpus,
    dataset: { ...dataset, comparison: rowsWithFindings(dataset.comparison, findings) },
    fidelity,
    findings,
    diagnostics: [
      ...mistakes,
      ...visibleCharacters(content.files, hardSpacedFiles(corpus, seeds.files)),
      ...(mayMislead ? [] : declaredDiagnostics(corpus, observations, findings, assembled.locate)),
      ...(mayMislead ? [] : unusedVocabulary(corpus, resolved.observations, assembled.locate)),
      ...fidelity.flatMap((report) => report.diagnostics),
      ...checkManifest(seeds.manifest, seeds.files, assembled),
    ].toSorted(compareDiagnostics),
  };
}

/** Tells of a file whether the source of its document has hard spaces; of one that cannot be read nobody knows. */
function hardSpacedFiles(corpus: Corpus, seeds: readonly ReadSeed[]): (path: string) => boolean {
  const plain = corpus.documents.filter(({ meta }) => {
    const content = seeds.find(({ name }) => name === meta.source.file)?.content;
    return content?.kind === 'text' && !hasHardSpace(content.text);
  });
  const ids = new Set<string>(plain.map(({ id }) => id));
  return (file) => {
    const document = documentOfPath(file);
    return document !== undefined && !ids.has(document);
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
