import { parseChapter, type ChapterParser } from '../markdown/chapter.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Broken } from './broken-names.ts';
import { readChecks } from './checks.ts';
import { readDocuments } from './documents.ts';
import { locateIn, type Locate } from './locate.ts';
import { Reading, type ContentFile } from './reading.ts';
import { readVocabulary } from './vocabulary.ts';

export interface AssembledCorpus {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  readonly broken: Broken;
  /** Ids of documents of whose text something could not be read. */
  readonly incomplete: ReadonlySet<string>;
}

/**
 * All content files to one corpus. What cannot be read is left out of the corpus and complained of,
 * so that one mistake does not hide the others.
 * @param unread paths of files that exist but whose text is not among `files`
 */
export function assembleCorpus(
  files: readonly ContentFile[],
  unread: readonly string[] = [],
  parse: ChapterParser = parseChapter,
): AssembledCorpus {
  const reading = new Reading(files, unread);
  const corpus: Corpus = {
    ...readVocabulary(reading),
    ...readDocuments(reading, parse),
    ...readChecks(reading),
  };
  const { diagnostics, places, broken, incomplete } = reading;
  return { corpus, diagnostics, locate: locateIn(places), broken, incomplete };
}
