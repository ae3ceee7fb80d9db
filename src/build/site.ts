import path from 'node:path';
import { assembleCorpus } from '#core/corpus/assemble.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '#core/model/diagnostic.ts';
import { cachedChapterParser } from './chapter-cache.ts';
import { readContent } from './read-content.ts';

/** Everything the pages, exports and checks are made from. */
export interface Site {
  readonly corpus: Corpus;
  /** Mistakes in the content; a build stops if there are any. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `content/` and derives the whole site from it. */
export function readSite(root: string): Site {
  const content = readContent(root);
  const parse = cachedChapterParser(path.join(root, '.cache/chapters'));
  const { corpus, diagnostics } = assembleCorpus(content.files, parse);
  return { corpus, diagnostics: [...content.diagnostics, ...diagnostics].toSorted(compareDiagnostics) };
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
