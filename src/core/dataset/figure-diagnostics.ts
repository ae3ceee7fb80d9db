import type { Diagnostic } from '../model/diagnostic.ts';
import { placeIn, type FigureAttributes } from '../model/document.ts';
import type { Problem } from './figure-problem.ts';
import type { FigureSite } from './figure-site.ts';
import type { ResolvedCorpus } from './observations.ts';

/** The attribute that is at fault where figures share it. */
const attributeOfRule: Readonly<Record<string, keyof FigureAttributes>> = {
  'missing-indicator': 'indicators',
  'unknown-indicator': 'indicators',
  'unknown-measure': 'measure',
  'unknown-nature': 'nature',
  'unknown-role': 'role',
  'unknown-unit': 'unit',
  label: 'label',
  period: 'period',
};

/** What is wrong with marked figures, at their places; what figures of a row or column share is told once. */
export function figureDiagnostics({ problems }: ResolvedCorpus): Diagnostic[] {
  const told = new Set<string>();
  return problems.flatMap(({ site, problem }) => {
    const diagnostic = { place: placeOf(site, problem), ...problem };
    const text = JSON.stringify(diagnostic);
    if (told.has(text)) return [];
    told.add(text);
    return [diagnostic];
  });
}

function placeOf({ chapter, at, sharedAt }: FigureSite, { rule }: Problem): Diagnostic['place'] {
  const attribute = attributeOfRule[rule];
  return placeIn(chapter, (attribute && sharedAt[attribute]) ?? at);
}
