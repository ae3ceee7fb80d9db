import type { DocumentMeta, PlanDocument } from '../model/document.ts';

/** What a citation of a document, or of a place in it, is made from. */
export interface Citable {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | undefined;
  /** `2021`, `2021-06` or `2021-06-16`. */
  readonly issued: string;
  /** Address of the document, or of the paragraph that is cited. */
  readonly url: string;
  /** The place in the document in its own words: `第三章 第一节`. */
  readonly locator: string | undefined;
  /** The day on which the reader saw it, `2026-11-22`; left out where it is not known. */
  readonly accessed: string | undefined;
}

/** What is known when a citation is asked for, beyond the document itself. */
export interface CitationOptions {
  readonly locator?: string | undefined;
  readonly accessed?: string | undefined;
}

type CitedDocument = Pick<PlanDocument, 'id'> & {
  readonly meta: Pick<DocumentMeta, 'title' | 'issuer' | 'number' | 'issued'>;
};

/** A document, or the paragraph at `url`, as something to cite. */
export function citableFrom(
  { id, meta }: CitedDocument,
  url: string,
  options: CitationOptions = {},
): Citable {
  const { title, issuer, number, issued } = meta;
  return { id, title, issuer, number, issued, url, locator: options.locator, accessed: options.accessed };
}

/** The numbers of a date as exact as it is given: `2021-06` is `[2021, 6]`. */
export function dateParts(date: string): number[] {
  return date.split('-').map(Number);
}
