import type { Locate } from '../corpus/locate.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { knownReferences } from './known-references.ts';
import { knownThemes } from './known-themes.ts';
import type { Rule } from './rule.ts';
import { uniqueAliases } from './unique-aliases.ts';
import { uniqueBlocks } from './unique-blocks.ts';

const rules: readonly Rule[] = [knownReferences, knownThemes, uniqueAliases, uniqueBlocks];

/** Everything the rules have against a corpus. Rules on figures stand with their resolution in `dataset`. */
export function checkCorpus(corpus: Corpus, locate: Locate): Diagnostic[] {
  return rules.flatMap((rule) => rule(corpus, locate));
}
