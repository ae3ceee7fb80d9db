import type { Corpus } from '#core/model/corpus.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { District } from '#core/model/vocabulary.ts';
import { charactersOfDocument } from './contents.ts';
import { labelOf, type DistrictLabel } from '#core/districts/label.ts';

/** A document in a list. */
export interface DocumentEntry {
  readonly id: PlanDocument['id'];
  readonly meta: PlanDocument['meta'];
  readonly district: DistrictLabel;
  readonly chapters: number;
  readonly tasks: number;
  readonly characters: number;
}

/** A district with its documents, oldest first. */
export interface DistrictEntry {
  readonly district: District;
  readonly label: DistrictLabel;
  readonly documents: readonly DocumentEntry[];
}

/** All documents, by district in the order of division codes and then by date: the order in which they are shown. */
export function documentsInOrder({ districts, documents }: Corpus): PlanDocument[] {
  return districts.flatMap(({ id }) =>
    documents
      .filter(({ meta }) => meta.district === id)
      .toSorted((a, b) => a.meta.issued.localeCompare(b.meta.issued)),
  );
}

/** All documents in the order in which they are shown. */
export function documentEntries(corpus: Corpus): DocumentEntry[] {
  return documentsInOrder(corpus).map((document) => documentEntry(corpus, document));
}

/** The districts that have documents, in the order of division codes. */
export function districtEntries(corpus: Corpus): DistrictEntry[] {
  const entries = documentEntries(corpus);
  return corpus.districts.flatMap((district) => {
    const documents = entries.filter(({ meta }) => meta.district === district.id);
    return documents.length === 0 ? [] : [{ district, label: labelOf(corpus, district.id), documents }];
  });
}

function documentEntry(corpus: Corpus, document: PlanDocument): DocumentEntry {
  const { id, meta, chapters } = document;
  return {
    id,
    meta,
    district: labelOf(corpus, meta.district),
    chapters: chapters.length,
    tasks: corpus.tasks.filter((task) => task.document === id).length,
    characters: charactersOfDocument(corpus, document),
  };
}
