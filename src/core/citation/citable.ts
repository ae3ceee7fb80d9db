import type { DocumentMeta, PlanDocument } from '../model/document.ts';

/** What a citation of a document, of a place in it or of the data is made from. */
export interface Citable {
  readonly kind: 'report' | 'dataset';
  readonly id: string;
  readonly title: string;
  /** The body that is answerable for it. */
  readonly author: string;
  readonly number: string | undefined;
  readonly version: string | undefined;
  /** `2021`, `2021-06` or `2021-06-16`. */
  readonly issued: string;
  /** What of it the work itself does not say, each with a note for the reader. */
  readonly inferred: Readonly<Partial<Record<'author' | 'issued', string>>>;
  /** Address of the document, of the paragraph that is cited, or of the data. */
  readonly url: string;
  /** The place in the document in its own words: `第三章 第一节`. */
  readonly locator: string | undefined;
  /** The day on which the reader saw it, `2026-11-22`; left out where it is not known. */
  readonly accessed: string | undefined;
}

/** What is known when a citation is asked for, beyond the document itself. */
export interface CitationOptions {
  /** What is cited of the document, for a key of its own: two figures of one plan are two entries of a bibliography. */
  readonly part?: string | undefined;
  readonly locator?: string | undefined;
  readonly accessed?: string | undefined;
}

type CitedDocument = Pick<PlanDocument, 'id'> & {
  readonly meta: Pick<
    DocumentMeta,
    'title' | 'issuer' | 'issuer_basis' | 'number' | 'issued' | 'issued_basis'
  >;
};

/**
 * A document, or the paragraph at `url`, as something to cite.
 * @param options the place in the document’s own words, and the day of access where it is known
 */
export function citableDocument(
  { id, meta }: CitedDocument,
  url: string,
  { part, locator, accessed }: CitationOptions = {},
): Citable {
  const { title, issuer, issuer_basis, number, issued, issued_basis } = meta;
  const inferred = {
    ...(issuer_basis === 'inferred' ? { author: '发布机关系推定，文件未印' } : {}),
    ...(issued_basis === 'inferred' ? { issued: '日期系推定，文件未印' } : {}),
  };
  return {
    ...{ kind: 'report', id: part === undefined ? id : `${id}-${part}` },
    ...{ title, author: issuer, number, version: undefined },
    ...{ issued, inferred, url, locator, accessed },
  };
}

/** The numbers of a date as exact as it is given: `2021-06` is `[2021, 6]`. */
export function dateParts(date: string): number[] {
  return date.split('-').map(Number);
}

/** What a reader must know of a citation, where brackets do not say it: its place, and what was inferred. */
export function notesOf({ locator, inferred }: Citable): string[] {
  return [locator, inferred.author, inferred.issued].filter((note) => note !== undefined);
}
