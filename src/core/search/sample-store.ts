import type { Corpus } from '../model/corpus.ts';
import { layoutOf } from './layout-of.ts';
import { charactersOfShard, packParts, partsOfDocument } from './pack.ts';
import { scanningStore } from './scan.ts';
import type { SearchStore } from './store.ts';

/** A store over the documents of a corpus, for tests. */
export function storeOfCorpus({ documents, tasks }: Pick<Corpus, 'documents' | 'tasks'>): SearchStore {
  return scanningStore(
    documents.map((document) => {
      const own = tasks.filter((task) => task.document === document.id);
      const parts = partsOfDocument(document, own);
      const characters = charactersOfShard(packParts(parts));
      return {
        about: { document: document.id, district: document.meta.district, characters },
        parts,
        layout: layoutOf(document, own),
      };
    }),
  );
}
