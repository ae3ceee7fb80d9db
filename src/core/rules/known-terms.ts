import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import { explainedTerms } from '../text/term-uses.ts';
import type { Rule } from './rule.ts';

/** English names are of terms that a document explains. */
export const knownTerms: Rule = ({ documents, termNames }, { locate, incomplete }) => {
  // What could not be read has been complained of, and may explain what is named.
  if (incomplete.size > 0) return [];
  const explained = [...new Set(documents.flatMap(explainedTerms).map(({ term }) => term))];
  return termNames.flatMap(({ zh }, index): Diagnostic[] => {
    if (explained.includes(zh)) return [];
    return [
      {
        place: locate('content/terms.yaml', [index, 'zh']),
        rule: 'unknown-term',
        found: `an English name of “${zh}”`,
        expected: 'a term that a paragraph or list item explains with :term[…]',
        hint: nearestName(zh, explained),
      },
    ];
  });
};
