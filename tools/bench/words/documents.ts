import { readSite } from '#build/site.ts';
import type { Site } from '#build/site.ts';
import type { PlanDocument } from '#core/model/document.ts';
import { documentId, type DocumentId } from '#core/model/ids.ts';
import type { Line } from '#core/text/plain.ts';
import { storedCorpus } from '../search/corpus/stored-corpus.ts';

/** A plan or a copy of one, with the plan it was made from: its structure, its themes and its figures hold for both. */
export interface BenchDocument {
  readonly id: DocumentId;
  readonly original: PlanDocument;
  readonly lines: readonly Line[];
}

export interface BenchCollection {
  readonly site: Site;
  readonly documents: readonly BenchDocument[];
}

/** Reads documents as they were stored: first the real ones, in their order, then their copies in the same order. */
export function readCollection(root: string, folder: string): BenchCollection {
  const site = readSite(root);
  const originals: PlanDocument[] = [];
  const documents: BenchDocument[] = [];
  for (const { about, parts } of storedCorpus(folder)) {
    const real = site.corpus.documents.find(({ id }) => id === about.document);
    if (real) originals.push(real);
    const original = real ?? originals[documents.length % originals.length];
    if (!original) throw new RangeError('A copy of nothing');
    documents.push({
      id: documentId.parse(about.document),
      original,
      lines: parts.flatMap(({ chapter, section, lines }) =>
        lines.map((line): Line => ({ ...line, chapter, section })),
      ),
    });
  }
  return { site, documents };
}
