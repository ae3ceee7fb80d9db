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

/** All documents, by district in the order of division codes and then by date. */
export function documentEntries(corpus: Corpus): DocumentEntry[] {
  return districtEntries(corpus).flatMap(({ documents }) => documents);
}

/** The districts that have documents, in the order of division codes. */
export function districtEntries(corpus: Corpus): DistrictEntry[] {
  return corpus.districts.flatMap((district) => {
    const documents = corpus.documents
      .filter(({ meta }) => meta.district === district.id)
      .toSorted((a, b) => a.meta.issued.localeCompare(b.meta.issued))
      .map((document) => documentEntry(corpus, document));
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
