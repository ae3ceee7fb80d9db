import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileNumbers } from './file-numbers.ts';
import { knownChapters } from './known-chapters.ts';
import { knownCodings } from './known-codings.ts';
import { knownMilestones } from './known-milestones.ts';
import { knownPassages } from './known-passages.ts';
import { knownReferences } from './known-references.ts';
import { knownTerms } from './known-terms.ts';
import { knownThemes } from './known-themes.ts';
import { oneOutline } from './one-outline.ts';
import { relatedIndicators } from './related-indicators.ts';
import type { Rule, Sources } from './rule.ts';
import { uniqueAliases } from './unique-aliases.ts';
import { uniqueBlocks } from './unique-blocks.ts';
import { uniqueNames } from './unique-names.ts';
import { unitScales } from './unit-scales.ts';

const rules: readonly Rule[] = [
  fileNumbers,
  knownChapters,
  knownCodings,
  knownMilestones,
  knownPassages,
  knownReferences,
  knownTerms,
  knownThemes,
  oneOutline,
  relatedIndicators,
  uniqueAliases,
  uniqueBlocks,
  uniqueNames,
  unitScales,
];

/** Everything the rules have against a corpus. Rules on figures stand with their resolution in `dataset`. */
export function checkCorpus(corpus: Corpus, sources: Sources): Diagnostic[] {
  return rules.flatMap((rule) => rule(corpus, sources));
}
