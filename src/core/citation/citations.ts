import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { ris } from './ris.ts';

/** The forms of citation, in the order in which they are offered. */
export const citationForms = ['gbt7714', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof citationForms)[number];

/** A work cited in every form. */
export function citationsOf(citable: Citable): Readonly<Record<CitationForm, string>> {
  return { gbt7714: gbt7714(citable), bibtex: bibtex(citable), ris: ris(citable), csl: cslJson(citable) };
}
