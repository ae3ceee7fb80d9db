import { bibtex } from './bibtex.ts';
import { citableFrom, type CitationOptions } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { ris } from './ris.ts';

/** The forms of citation, in the order in which they are offered. */
export const citationForms = ['gbt7714', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof citationForms)[number];

/**
 * A document, or the paragraph at `url`, cited in every form.
 * @param url absolute address of the document’s page or of the paragraph
 * @param options the place in the document’s own words, and the day of access where it is known
 */
export function citationsOf(
  document: Parameters<typeof citableFrom>[0],
  url: string,
  options: CitationOptions = {},
): Readonly<Record<CitationForm, string>> {
  const citable = citableFrom(document, url, options);
  return { gbt7714: gbt7714(citable), bibtex: bibtex(citable), ris: ris(citable), csl: cslJson(citable) };
}
