import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileNumbers } from './file-numbers.ts';
import { knownReferences } from './known-references.ts';
import { knownThemes } from './known-themes.ts';
import { oneOutline } from './one-outline.ts';
import type { Rule, Sources } from './rule.ts';
import { uniqueAliases } from './unique-aliases.ts';
import { uniqueBlocks } from './unique-blocks.ts';

const rules: readonly Rule[] = [
  fileNumbers,
  knownReferences,
  knownThemes,
  oneOutline,
  uniqueAliases,
  uniqueBlocks,
];

/** Everything the rules have against a corpus. Rules on figures stand with their resolution in `dataset`. */
export function checkCorpus(corpus: Corpus, sources: Sources): Diagnostic[] {
  return rules.flatMap((rule) => rule(corpus, sources));
}
